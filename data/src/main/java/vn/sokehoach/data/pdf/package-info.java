/** Reads PDF files that hold text: glyphs to lines, lines to paragraphs over pages, drawn lines to tables. */
@NullMarked
package vn.sokehoach.data.pdf;

import org.jspecify.annotations.NullMarked;
