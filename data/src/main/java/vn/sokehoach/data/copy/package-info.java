/** The file form of copies of the book, and the snapshots that stand in its folder; knows no table. */
@NullMarked
package vn.sokehoach.data.copy;

import org.jspecify.annotations.NullMarked;
