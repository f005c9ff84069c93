/** Writing official tables to files: which, and where to. What they look like is core.appendix's. */
@NullMarked
package vn.sokehoach.app.appendix;

import org.jspecify.annotations.NullMarked;
