/** A table that is worked in as in a spreadsheet: blocks of cells, copied, pasted, filled and typed. Knows no screen. */
@NullMarked
package vn.sokehoach.app.ui.table;

import org.jspecify.annotations.NullMarked;
