/** What is worked out only while somebody looks at it, and what stands there until it is known. */
@NullMarked
package vn.sokehoach.app.ui.watch;

import org.jspecify.annotations.NullMarked;
