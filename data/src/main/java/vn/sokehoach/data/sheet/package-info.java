/** Reads Excel workbooks, of today and of before 2007: what the cells show, in the tables that a person sees. */
@NullMarked
package vn.sokehoach.data.sheet;

import org.jspecify.annotations.NullMarked;
