/** Official tables as Excel workbooks; knows no plan, only tables. */
@NullMarked
package vn.sokehoach.data.excel;

import org.jspecify.annotations.NullMarked;
