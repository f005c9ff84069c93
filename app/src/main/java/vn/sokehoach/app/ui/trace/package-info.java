/** The history of the book in words and as a table to print; knows no screen. */
@NullMarked
package vn.sokehoach.app.ui.trace;

import org.jspecify.annotations.NullMarked;
