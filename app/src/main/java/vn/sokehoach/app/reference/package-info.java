/** The documents that plans cite, and what cites each of them. Recognises nothing itself. */
@NullMarked
package vn.sokehoach.app.reference;

import org.jspecify.annotations.NullMarked;
