/** Above the task table: what narrows it, which columns it has, the named views. The tasks themselves are elsewhere. */
@NullMarked
package vn.sokehoach.app.task.bar;

import org.jspecify.annotations.NullMarked;
