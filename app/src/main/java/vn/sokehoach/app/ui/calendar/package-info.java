/** The reporting calendar of a plan as a person writes it; shared by the window and the command line. */
@NullMarked
package vn.sokehoach.app.ui.calendar;

import org.jspecify.annotations.NullMarked;
