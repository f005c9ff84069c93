/** The official tables of a plan: which, and where they go. What they look like is core.appendix's. */
@NullMarked
package vn.sokehoach.app.appendix;

import org.jspecify.annotations.NullMarked;
