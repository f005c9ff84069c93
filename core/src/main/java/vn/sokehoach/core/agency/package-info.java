/** Agencies, their names over time, and how documents mention them; nothing of plans. */
@NullMarked
package vn.sokehoach.core.agency;

import org.jspecify.annotations.NullMarked;
