/** The indicators of a plan, an appendix at a time, with what was measured of them. Judges nothing itself. */
@NullMarked
package vn.sokehoach.app.indicator;

import org.jspecify.annotations.NullMarked;
