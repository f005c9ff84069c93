/** Indicators: targets, typed and as printed, what was measured, and what the one makes of the other. */
@NullMarked
package vn.sokehoach.core.indicator;

import org.jspecify.annotations.NullMarked;
