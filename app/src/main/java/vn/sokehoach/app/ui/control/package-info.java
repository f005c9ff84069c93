/** Small parts that every screen is built of. */
@NullMarked
package vn.sokehoach.app.ui.control;

import org.jspecify.annotations.NullMarked;
