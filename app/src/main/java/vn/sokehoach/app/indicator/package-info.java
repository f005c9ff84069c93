/** The indicator tables as the plan prints them. */
@NullMarked
package vn.sokehoach.app.indicator;

import org.jspecify.annotations.NullMarked;
