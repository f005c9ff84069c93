/** Whole plans out of documents: the recognisers put together, and the account of what was used. */
@NullMarked
package vn.sokehoach.core.reading.draft;

import org.jspecify.annotations.NullMarked;
