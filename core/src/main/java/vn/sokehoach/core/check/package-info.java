/**
 * What is wrong in a plan itself, one class per rule; computed of the plan as it is now and never kept. Knows nothing of
 * how the plan was read.
 */
@NullMarked
package vn.sokehoach.core.check;

import org.jspecify.annotations.NullMarked;
