/** Indicators and their targets, typed and as printed. */
@NullMarked
package vn.sokehoach.core.indicator;

import org.jspecify.annotations.NullMarked;
