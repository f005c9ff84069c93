/** What goes into the tables that are made of tasks, and how it is chosen. Knows no file and no page. */
@NullMarked
package vn.sokehoach.app.appendix.shape;

import org.jspecify.annotations.NullMarked;
