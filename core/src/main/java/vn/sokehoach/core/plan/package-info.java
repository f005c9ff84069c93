/** What an issued plan holds, as the officers name it; values only, nothing of files or stores. */
@NullMarked
package vn.sokehoach.core.plan;

import org.jspecify.annotations.NullMarked;
