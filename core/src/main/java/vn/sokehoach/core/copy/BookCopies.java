package vn.sokehoach.core.copy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.watch.WorkWatch;

/** The copies of a book; each is opened and counted as soon as it is written, else it does not count. */
public interface BookCopies {

    /**
     * Keeps a snapshot in the book's own folder where steps were taken since the newest one.
     *
     * @return the new snapshot; empty where there was nothing to do
     * @throws vn.sokehoach.core.store.StoreException where it cannot be written
     */
    Optional<BookCopy> takeSnapshot();

    /** The same, where the newest one is ten minutes old. */
    Optional<BookCopy> takeSnapshotIfDue();

    /** The snapshots that can be used, newest first. */
    List<BookCopy> snapshots();

    /** The backup that was written last and is still where it was put; empty where there is none. */
    Optional<BookCopy> lastBackup();

    /**
     * Writes a backup with everything that the book holds into one file, locked as the book is, and reads it again.
     *
     * @throws CopyRefused    where a better one, or some other file, has its name
     * @throws UnwritableFile where it cannot be written
     */
    BookCopy backUp(Path file) throws CopyRefused, UnwritableFile;

    /** The same with a password of the backup's own, whether or not the book has one. */
    BookCopy backUp(Path file, BookKey password) throws CopyRefused, UnwritableFile;

    /** These copies, where a key opens backups that the book's own does not. */
    BookCopies openedWith(BookKey key);

    /**
     * These copies, where somebody hears how far they are written, read and rebuilt; ended there, nothing came of it. What
     * takes the place of the book is not ended any more.
     */
    BookCopies watchedBy(WorkWatch watch);

    /** What restoring a backup or snapshot would change; changes nothing. */
    CopyComparison compare(Path file) throws CopyRefused;

    /**
     * Puts a backup or snapshot in the place of what the book holds; kept as a whole or not at all.
     *
     * @throws CopyRefused                            where it cannot be used
     * @throws vn.sokehoach.core.store.StoreException where it cannot be written; the book is as it was
     */
    RestoredBook restore(Path file) throws CopyRefused;

    /** Restores the newest copy, a backup that can be reached or else a snapshot, beside the book; changes nothing. */
    CopyTrial tryOut() throws CopyRefused;
}
