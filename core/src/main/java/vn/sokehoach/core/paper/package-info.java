/** Documents ready for paper: looking at their pages, printing them. How they are made is not known here. */
@NullMarked
package vn.sokehoach.core.paper;

import org.jspecify.annotations.NullMarked;
