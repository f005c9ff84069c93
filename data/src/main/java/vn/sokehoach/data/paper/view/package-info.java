/** Painting the pages of finished PDF files for the screen. */
@NullMarked
package vn.sokehoach.data.paper.view;

import org.jspecify.annotations.NullMarked;
