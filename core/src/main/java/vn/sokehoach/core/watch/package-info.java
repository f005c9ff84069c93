/** How far long work is, and its end where nobody wants it any more. */
@NullMarked
package vn.sokehoach.core.watch;

import org.jspecify.annotations.NullMarked;
