/** The pane that shows one row whole and records its progress. */
@NullMarked
package vn.sokehoach.app.task.detail;

import org.jspecify.annotations.NullMarked;
