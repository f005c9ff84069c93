/** The indicators of a plan, an appendix at a time. Measured values are not here. */
@NullMarked
package vn.sokehoach.app.indicator;

import org.jspecify.annotations.NullMarked;
