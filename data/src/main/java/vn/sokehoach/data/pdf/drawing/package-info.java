/** What the pages of a PDF file draw: characters, straight lines, pictures. Knows no lines of text and no tables. */
@NullMarked
package vn.sokehoach.data.pdf.drawing;

import org.jspecify.annotations.NullMarked;
