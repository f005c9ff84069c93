/** A plan at a glance on a day: figures, charts, what is due; each leads to its rows. Computes none of them. */
@NullMarked
package vn.sokehoach.app.overview;

import org.jspecify.annotations.NullMarked;
