/** What a reader found in a file, before it has numbers, and its numbering as blocks. Knows no file format. */
@NullMarked
package vn.sokehoach.data.block;

import org.jspecify.annotations.NullMarked;
