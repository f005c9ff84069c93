/** Changes to plans that are kept, each act one step. What a correction makes of a plan is the edit package's. */
@NullMarked
package vn.sokehoach.core.usecase.editing;

import org.jspecify.annotations.NullMarked;
