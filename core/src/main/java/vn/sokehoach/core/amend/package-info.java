/** What becomes of a kept plan when another document of it is taken in: what is replaced, what stays, what keeps its id. */
@NullMarked
package vn.sokehoach.core.amend;

import org.jspecify.annotations.NullMarked;
