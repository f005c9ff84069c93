/** Ports to where things are kept, in domain types; no SQL, no files. */
@NullMarked
package vn.sokehoach.core.store;

import org.jspecify.annotations.NullMarked;
