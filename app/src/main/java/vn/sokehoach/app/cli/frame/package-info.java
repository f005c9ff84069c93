/** The commands about what stands around a task. */
@NullMarked
package vn.sokehoach.app.cli.frame;

import org.jspecify.annotations.NullMarked;
