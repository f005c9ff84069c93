/** Follows what plans say over the years: one obligation from plan to plan, and the documents that plans cite. */
@NullMarked
package vn.sokehoach.core.usecase.years;

import org.jspecify.annotations.NullMarked;
