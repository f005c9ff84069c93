/** Steps and changes: what an act of a person did, with the values before and after. */
@NullMarked
package vn.sokehoach.core.change;

import org.jspecify.annotations.NullMarked;
