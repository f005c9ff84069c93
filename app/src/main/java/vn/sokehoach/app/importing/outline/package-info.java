/** The recognised plan as a tree, entry by entry. Knows nothing of the document's text. */
@NullMarked
package vn.sokehoach.app.importing.outline;

import org.jspecify.annotations.NullMarked;
