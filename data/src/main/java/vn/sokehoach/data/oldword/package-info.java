/** Turns documents of Word 97 to 2003 into the shape of today's, so that one reader reads both. */
@NullMarked
package vn.sokehoach.data.oldword;

import org.jspecify.annotations.NullMarked;
