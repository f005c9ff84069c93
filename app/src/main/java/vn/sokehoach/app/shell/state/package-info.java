/** What the window knows while it is open: what was read of the book, where the person is, what its bars say. It knows no screen's view. */
@NullMarked
package vn.sokehoach.app.shell.state;

import org.jspecify.annotations.NullMarked;
