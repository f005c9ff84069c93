/** What goes into the kits of a plan: the agencies, their tasks and indicators, the values that are recorded. */
@NullMarked
package vn.sokehoach.core.submission.content;

import org.jspecify.annotations.NullMarked;
