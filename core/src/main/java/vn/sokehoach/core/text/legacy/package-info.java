/**
 * Vietnamese letters from before Unicode: how the old encodings write them, and how to tell that a text is written so.
 * Knows no file format; a reader hands in texts with the names of their fonts.
 */
@NullMarked
package vn.sokehoach.core.text.legacy;

import org.jspecify.annotations.NullMarked;
