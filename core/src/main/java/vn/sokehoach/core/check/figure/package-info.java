/**
 * The figures of indicator tables: in which columns they stand, what they measure, and what else their digits or the date
 * that they became may have been. Judges nothing.
 */
@NullMarked
package vn.sokehoach.core.check.figure;

import org.jspecify.annotations.NullMarked;
