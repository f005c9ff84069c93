package vn.sokehoach.app.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import vn.sokehoach.core.copy.BookCopy;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.usecase.reporting.WritingDiagnosis;

/** Opens the book in a folder; slow, never on the window's thread. */
public interface OfficeDoor {

    /** The same door with a key, for a book or a copy that is locked. */
    OfficeDoor with(BookKey key);

    /** What says the time, and in which zone. */
    Clock clock();

    /**
     * Opens the book, made where it is not there.
     *
     * @param patience how long to wait where another process has it open
     * @throws StoreException where it cannot be used
     */
    Office open(Path folder, Duration patience);

    /**
     * Opens the book to read in it; where another process has it open, as it stands there, without waiting.
     *
     * @param patience how long to wait where another process makes it just now
     * @throws StoreException where it cannot be used
     */
    Office openToRead(Path folder, Duration patience);

    /**
     * When a copy was made and what it holds, where there is no book to compare it with.
     *
     * @throws CopyRefused where the copy cannot be used
     */
    BookCopy copy(Path copy) throws CopyRefused;

    /**
     * Opens the book of a copy in a folder whose own cannot be opened and is put aside.
     *
     * @throws CopyRefused    where the copy cannot be used; nothing was touched
     * @throws StoreException where the folder cannot be used
     */
    Office openRestored(Path copy, Path folder, Duration patience) throws CopyRefused;

    /** What can be told of the store of a folder to whoever helps, also where it cannot be opened. */
    WritingDiagnosis diagnosing(Path folder);
}
