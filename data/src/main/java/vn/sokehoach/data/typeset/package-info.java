/** What all files of the official tables share: letters, widths, lines. Knows no file format. */
@NullMarked
package vn.sokehoach.data.typeset;

import org.jspecify.annotations.NullMarked;
