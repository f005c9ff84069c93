/** The tasks of a plan as a tree-table, and the pane that shows one whole and records its progress. */
@NullMarked
package vn.sokehoach.app.task;

import org.jspecify.annotations.NullMarked;
