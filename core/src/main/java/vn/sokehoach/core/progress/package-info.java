/** What is recorded about tasks and items, and the state that follows from it. */
@NullMarked
package vn.sokehoach.core.progress;

import org.jspecify.annotations.NullMarked;
