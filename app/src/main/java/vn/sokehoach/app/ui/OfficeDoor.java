package vn.sokehoach.app.ui;

import java.nio.file.Path;
import java.time.Duration;
import vn.sokehoach.core.store.StoreException;

/** Opens the book in a folder. */
@FunctionalInterface
public interface OfficeDoor {

    /**
     * Opens the book, made where it is not there; slow, never on the window's thread.
     *
     * @param patience how long to wait where another process has it open
     * @throws StoreException where it cannot be used
     */
    Office open(Path folder, Duration patience);
}
