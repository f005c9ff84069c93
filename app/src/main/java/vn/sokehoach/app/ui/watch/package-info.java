/** What is worked out only while somebody looks at it. Knows no view. */
@NullMarked
package vn.sokehoach.app.ui.watch;

import org.jspecify.annotations.NullMarked;
