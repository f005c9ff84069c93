/**
 * What stands around a task: who is in charge, what is to come of it, how its deadline was extended, which document ordered
 * it, what is attached to it, which other tasks it goes with. Knows no progress.
 */
@NullMarked
package vn.sokehoach.core.frame;

import org.jspecify.annotations.NullMarked;
