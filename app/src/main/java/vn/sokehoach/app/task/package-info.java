/** Groups and tasks as a table that is edited in place, and one task in detail. */
@NullMarked
package vn.sokehoach.app.task;

import org.jspecify.annotations.NullMarked;
