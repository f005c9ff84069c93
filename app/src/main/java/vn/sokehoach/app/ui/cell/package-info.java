/** Columns and cells that the tables of all screens share. Knows no screen. */
@NullMarked
package vn.sokehoach.app.ui.cell;

import org.jspecify.annotations.NullMarked;
