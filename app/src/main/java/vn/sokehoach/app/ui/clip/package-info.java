/** What lies in the system's clipboard, and the one gate to it. */
@NullMarked
package vn.sokehoach.app.ui.clip;

import org.jspecify.annotations.NullMarked;
