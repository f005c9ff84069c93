package vn.sokehoach.core.copy;

/**
 * What came out when a copy was restored beside the book, to see that it can be.
 *
 * @param counted what the rebuilt book holds
 * @param whole   whether it is what the copy says of itself, and the book's own steps where both have them
 * @param since   how many steps were taken in the book after the copy was made
 */
public record CopyTrial(BookCopy copy, BookCounts counted, boolean whole, long since) {}
