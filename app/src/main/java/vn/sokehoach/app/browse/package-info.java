/** The plans by year and issuer, to choose one. */
@NullMarked
package vn.sokehoach.app.browse;

import org.jspecify.annotations.NullMarked;
