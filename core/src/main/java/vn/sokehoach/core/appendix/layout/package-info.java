/** One layout for each official form, and what the forms share: title blocks, header shapes, words. */
@NullMarked
package vn.sokehoach.core.appendix.layout;

import org.jspecify.annotations.NullMarked;
