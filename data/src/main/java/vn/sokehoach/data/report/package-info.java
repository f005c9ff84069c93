/** Reports made of Word templates: their named places, the template that ships, the text as it flows over pages. */
@NullMarked
package vn.sokehoach.data.report;

import org.jspecify.annotations.NullMarked;
