/** What was done to the book, act by act, with what stood before and after; undone acts included. Words nothing. */
@NullMarked
package vn.sokehoach.core.usecase.history;

import org.jspecify.annotations.NullMarked;
