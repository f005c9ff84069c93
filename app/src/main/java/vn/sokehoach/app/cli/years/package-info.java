/** The commands that look over the years: one obligation from plan to plan, and the documents that plans cite. */
@NullMarked
package vn.sokehoach.app.cli.years;

import org.jspecify.annotations.NullMarked;
