/** Who owes which report until the end of the week, over all plans. */
@NullMarked
package vn.sokehoach.app.round.owed;

import org.jspecify.annotations.NullMarked;
