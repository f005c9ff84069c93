/** What one screen asks another to show; the shell brings it there. Knows no screen. */
@NullMarked
package vn.sokehoach.app.ui.route;

import org.jspecify.annotations.NullMarked;
