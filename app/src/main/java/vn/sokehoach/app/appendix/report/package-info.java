/** The report on a plan: what it is about, its pages, its template, the files that it goes to. */
@NullMarked
package vn.sokehoach.app.appendix.report;

import org.jspecify.annotations.NullMarked;
