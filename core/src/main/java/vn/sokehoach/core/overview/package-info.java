/** What leaders ask of a plan as a whole: what stands where, what is due, who does how much. Values only, no store. */
@NullMarked
package vn.sokehoach.core.overview;

import org.jspecify.annotations.NullMarked;
