/** How alike pieces of two plans are, by their words, and which of them is which. Knows no plan. */
@NullMarked
package vn.sokehoach.core.compare.likeness;

import org.jspecify.annotations.NullMarked;
