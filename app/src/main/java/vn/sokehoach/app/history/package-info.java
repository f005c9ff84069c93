/** What was done to a plan, undone acts included. */
@NullMarked
package vn.sokehoach.app.history;

import org.jspecify.annotations.NullMarked;
