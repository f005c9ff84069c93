/** The fonts that the program ships. */
@NullMarked
package vn.sokehoach.data.font;

import org.jspecify.annotations.NullMarked;
