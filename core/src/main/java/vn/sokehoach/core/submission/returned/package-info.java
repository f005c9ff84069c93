/** Finds a kit's cells in the sheets of a returned workbook, however these were changed; knows no file format. */
@NullMarked
package vn.sokehoach.core.submission.returned;

import org.jspecify.annotations.NullMarked;
