/** A reporting round by file: the kits given out, the forms that come back, and what they change. Knows no file format. */
@NullMarked
package vn.sokehoach.core.submission;

import org.jspecify.annotations.NullMarked;
