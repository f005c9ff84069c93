/** What differs between two plans, piece by piece: an amended document and the kept one, or two years. Values only, no store. */
@NullMarked
package vn.sokehoach.core.compare;

import org.jspecify.annotations.NullMarked;
