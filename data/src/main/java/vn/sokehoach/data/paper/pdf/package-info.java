/** Official tables as PDF files, drawn with OpenPDF. What stands where is told by the package above. */
@NullMarked
package vn.sokehoach.data.paper.pdf;

import org.jspecify.annotations.NullMarked;
