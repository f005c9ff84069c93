/** The structure of the open plan as people change it, plans that begin by hand, and links of tasks over the years. */
@NullMarked
package vn.sokehoach.app.structure;

import org.jspecify.annotations.NullMarked;
