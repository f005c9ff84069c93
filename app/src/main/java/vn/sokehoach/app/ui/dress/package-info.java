/** How the window is dressed as the person wishes: colours and size. Knows no screen. */
@NullMarked
package vn.sokehoach.app.ui.dress;

import org.jspecify.annotations.NullMarked;
