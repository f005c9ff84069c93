/** The calendar of reporting: duties as periods with days on which they are due, cut-off days, holidays. */
@NullMarked
package vn.sokehoach.core.period;

import org.jspecify.annotations.NullMarked;
