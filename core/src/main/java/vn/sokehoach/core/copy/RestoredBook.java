package vn.sokehoach.core.copy;

import java.util.Optional;

/**
 * What a restore came to.
 *
 * @param changed what it changed
 * @param before  the snapshot of the book as it was before, which takes the restore back; empty where the book was empty
 */
public record RestoredBook(CopyComparison changed, Optional<BookCopy> before) {}
