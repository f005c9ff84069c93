/** What becomes of that which is set around parts of a plan when they are joined, in a kept plan as in a review; it stores nothing. */
@NullMarked
package vn.sokehoach.core.usecase.joining;

import org.jspecify.annotations.NullMarked;
