/** Taking documents into the book: what they hold is shown first, and kept where the person agrees. */
@NullMarked
package vn.sokehoach.core.usecase.importing;

import org.jspecify.annotations.NullMarked;
