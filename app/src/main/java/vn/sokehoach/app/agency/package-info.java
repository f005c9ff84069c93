/** The directory of agencies: names and successions of each, and all that it does over all plans. Counts nothing itself. */
@NullMarked
package vn.sokehoach.app.agency;

import org.jspecify.annotations.NullMarked;
