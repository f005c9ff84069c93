/** Looking at the pages of a document that is ready for paper, and printing them; whose pages they are is not known here. */
@NullMarked
package vn.sokehoach.app.appendix.preview;

import org.jspecify.annotations.NullMarked;
