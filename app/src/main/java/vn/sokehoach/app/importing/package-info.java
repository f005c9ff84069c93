/** Documents on their way into the book: what was recognised in them, every problem, and the person's decision. */
@NullMarked
package vn.sokehoach.app.importing;

import org.jspecify.annotations.NullMarked;
