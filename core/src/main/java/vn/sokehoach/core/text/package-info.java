/**
 * Vietnamese text: normal form, search keys, collation, numbers, dates, syllables. Nothing here
 * knows what a plan is.
 */
@NullMarked
package vn.sokehoach.core.text;

import org.jspecify.annotations.NullMarked;
