/** Choosing and writing the official tables. */
@NullMarked
package vn.sokehoach.app.appendix;

import org.jspecify.annotations.NullMarked;
