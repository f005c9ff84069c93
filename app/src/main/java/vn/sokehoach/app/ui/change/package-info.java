/** Differences between plans in sentences, for the window and the command line alike; knows no screen. */
@NullMarked
package vn.sokehoach.app.ui.change;

import org.jspecify.annotations.NullMarked;
