/** Copies of the book in words. */
@NullMarked
package vn.sokehoach.app.ui.copy;

import org.jspecify.annotations.NullMarked;
