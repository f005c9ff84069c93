/** What was recognised in files, looked over before it is kept. */
@NullMarked
package vn.sokehoach.app.importing;

import org.jspecify.annotations.NullMarked;
