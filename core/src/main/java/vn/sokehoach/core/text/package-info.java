/** Vietnamese text: normal form, search keys, numbers, dates, legacy letters. */
@NullMarked
package vn.sokehoach.core.text;

import org.jspecify.annotations.NullMarked;
