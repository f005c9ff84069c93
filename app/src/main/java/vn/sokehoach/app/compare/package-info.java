/** The open plan beside another of the book: what is new, gone, reworded, raised, lowered, re-assigned. Compares nothing itself. */
@NullMarked
package vn.sokehoach.app.compare;

import org.jspecify.annotations.NullMarked;
