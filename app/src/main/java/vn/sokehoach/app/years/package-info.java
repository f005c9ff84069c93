/** One obligation over the years, as the plans of its issuer word it. Compares nothing itself. */
@NullMarked
package vn.sokehoach.app.years;

import org.jspecify.annotations.NullMarked;
