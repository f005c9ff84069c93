/** Text that flows over pages, ready to be drawn: paragraphs and tables with their looks, free of any file format. */
@NullMarked
package vn.sokehoach.data.paper.flow;

import org.jspecify.annotations.NullMarked;
