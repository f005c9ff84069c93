/** The main window: its frame, its bar, and the way from one screen to another. */
@NullMarked
package vn.sokehoach.app.shell;

import org.jspecify.annotations.NullMarked;
