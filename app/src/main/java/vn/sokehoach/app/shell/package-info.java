/** The window itself: its bars, its panes, and the way from screen to screen. The screens know nothing of it. */
@NullMarked
package vn.sokehoach.app.shell;

import org.jspecify.annotations.NullMarked;
