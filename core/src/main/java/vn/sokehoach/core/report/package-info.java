/** What a periodic report on a plan says: its named places and what stands in them. Knows no file format. */
@NullMarked
package vn.sokehoach.core.report;

import org.jspecify.annotations.NullMarked;
