/** The plans by year and issuer. What is in a plan is shown elsewhere. */
@NullMarked
package vn.sokehoach.app.browse;

import org.jspecify.annotations.NullMarked;
