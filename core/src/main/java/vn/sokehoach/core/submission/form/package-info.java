/** How a kit's workbook is made up inside, for whoever writes one and whoever reads one; knows no file format. */
@NullMarked
package vn.sokehoach.core.submission.form;

import org.jspecify.annotations.NullMarked;
