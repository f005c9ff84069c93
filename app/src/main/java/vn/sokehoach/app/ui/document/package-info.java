/** The document as a person reads it, row by row, with what was made of it marked. Knows nothing of the plan. */
@NullMarked
package vn.sokehoach.app.ui.document;

import org.jspecify.annotations.NullMarked;
