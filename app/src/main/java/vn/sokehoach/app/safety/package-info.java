/** The screen of copies: backing up, restoring, trying out. Knows no other screen and no file's form. */
@NullMarked
package vn.sokehoach.app.safety;

import org.jspecify.annotations.NullMarked;
