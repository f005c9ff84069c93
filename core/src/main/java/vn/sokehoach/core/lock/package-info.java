/** The lock of a book as a person knows it: password, recovery key, advice. Knows no cipher and no file. */
@NullMarked
package vn.sokehoach.core.lock;

import org.jspecify.annotations.NullMarked;
