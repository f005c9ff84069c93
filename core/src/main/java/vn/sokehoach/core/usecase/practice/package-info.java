/** Acts that are done in a book that nobody keeps, so that the first ones of a person are quick; nothing of a kept book is touched. */
@NullMarked
package vn.sokehoach.core.usecase.practice;

import org.jspecify.annotations.NullMarked;
