/** Handing finished PDF files to the printers of the system. */
@NullMarked
package vn.sokehoach.data.paper.print;

import org.jspecify.annotations.NullMarked;
