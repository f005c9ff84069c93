/** The text of the open plan as its documents have it, its tasks marked in place. What they are is the task package's. */
@NullMarked
package vn.sokehoach.app.outline;

import org.jspecify.annotations.NullMarked;
