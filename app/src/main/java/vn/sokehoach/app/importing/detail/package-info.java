/** What is chosen in the plan under review, field by field, to be corrected in place. */
@NullMarked
package vn.sokehoach.app.importing.detail;

import org.jspecify.annotations.NullMarked;
