/** The tree-table of tasks, a column a class. What the rows mean is the task package's. */
@NullMarked
package vn.sokehoach.app.task.table;

import org.jspecify.annotations.NullMarked;
