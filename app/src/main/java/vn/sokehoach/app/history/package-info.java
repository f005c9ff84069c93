/** What was done to a plan, by whom and when, undone acts included. Undoing is the shell's. */
@NullMarked
package vn.sokehoach.app.history;

import org.jspecify.annotations.NullMarked;
