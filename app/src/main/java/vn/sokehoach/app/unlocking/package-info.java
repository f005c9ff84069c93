/** The screen before the book: asks for the password or the recovery key. Knows no other screen and no store. */
@NullMarked
package vn.sokehoach.app.unlocking;

import org.jspecify.annotations.NullMarked;
