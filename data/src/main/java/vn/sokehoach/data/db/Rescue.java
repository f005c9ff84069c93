package vn.sokehoach.data.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.data.copy.CopyReader;
import vn.sokehoach.data.copy.CopySource;
import vn.sokehoach.data.journal.FolderLock;
import vn.sokehoach.data.journal.Journal;
import vn.sokehoach.data.journal.Originals;
import vn.sokehoach.data.journal.StoreFolder;

/** Puts the book of a copy in the place of one that cannot be opened any more; the unusable files are kept beside. */
public final class Rescue {

    private Rescue() {}

    /**
     * Restores into a folder whose store cannot be opened, and opens it.
     *
     * @throws CopyRefused    where the copy cannot be used; nothing was touched
     * @throws StoreException where the folder cannot be written
     */
    public static OpenStore restored(Path copy, Path folder, Duration patience, Clock clock) throws CopyRefused {
        PlaceCheck.require(folder.toAbsolutePath().normalize());
        StoreFolder place = new StoreFolder(folder);
        CopySource source = CopySource.brought(copy);
        try (RebuiltCopy rebuilt = RebuiltCopy.of(source);
                FolderLock _ = FolderLock.take(place, patience)
                        .orElseThrow(() -> new StoreException(Reason.IN_USE, List.of(folder.toString()), null))) {
            CopyReader.originals(source, new Originals(place)::keep);
            if (Files.exists(place.database())) {
                place.setAside(place.database());
            }
            Journal.rewritten(place, rebuilt.lines());
        } catch (IOException failure) {
            throw new StoreException(Reason.NOT_WRITTEN, List.of(), failure);
        }
        return OpenStore.open(folder, patience, clock);
    }
}
