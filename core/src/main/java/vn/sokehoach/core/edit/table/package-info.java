/** Keeps the rows of printed appendices in step with the tasks that they are, cells and merges included. */
@NullMarked
package vn.sokehoach.core.edit.table;

import org.jspecify.annotations.NullMarked;
