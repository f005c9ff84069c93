/** What agencies returned, read strictly and compared with what was sent and what is recorded; knows no file format. */
@NullMarked
package vn.sokehoach.core.submission.merge;

import org.jspecify.annotations.NullMarked;
