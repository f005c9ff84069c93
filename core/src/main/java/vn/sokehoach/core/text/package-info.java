/**
 * Vietnamese text: normal form, search keys, collation, numbers, dates and legacy encodings. Nothing here knows what a
 * plan is.
 */
@NullMarked
package vn.sokehoach.core.text;

import org.jspecify.annotations.NullMarked;
