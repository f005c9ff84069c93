/** What stands around the chosen row, to be seen and changed beside its text. */
@NullMarked
package vn.sokehoach.app.task.around;

import org.jspecify.annotations.NullMarked;
