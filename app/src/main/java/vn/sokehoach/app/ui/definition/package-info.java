/** How the figures of a view are counted, one press away from them. */
@NullMarked
package vn.sokehoach.app.ui.definition;

import org.jspecify.annotations.NullMarked;
