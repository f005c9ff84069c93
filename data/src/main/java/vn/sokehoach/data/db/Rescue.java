package vn.sokehoach.data.db;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.copy.BookCopy;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.data.copy.CopyContents;
import vn.sokehoach.data.copy.CopyReader;
import vn.sokehoach.data.copy.CopySource;
import vn.sokehoach.data.copy.Manifest;
import vn.sokehoach.data.copy.Snapshots;
import vn.sokehoach.data.copy.Snapshots.Snapshot;
import vn.sokehoach.data.files.DiskRefusal;
import vn.sokehoach.data.files.PlaceCheck;
import vn.sokehoach.data.journal.FolderLock;
import vn.sokehoach.data.journal.Journal;
import vn.sokehoach.data.journal.Originals;
import vn.sokehoach.data.journal.Rooms;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.kept.Counting;
import vn.sokehoach.data.lock.Envelope;
import vn.sokehoach.data.lock.KeyFile;
import vn.sokehoach.data.lock.KeyRing;
import vn.sokehoach.data.lock.MasterKey;
import vn.sokehoach.data.lock.WrongKey;

/** Puts the book of a copy in the place of one that cannot be opened any more; the unusable files are kept beside. */
public final class Rescue {

    private Rescue() {}

    /**
     * When a copy was made and what it comes to, by building its book; nothing is touched.
     *
     * @param key opens the copy where it is locked; null for none
     * @throws CopyRefused where the copy cannot be used
     */
    public static BookCopy shown(Path copy, @Nullable BookKey key) throws CopyRefused {
        CopySource source = CopySource.brought(copy, KeyRing.of(Optional.empty(), key));
        try (RebuiltCopy rebuilt = RebuiltCopy.of(source, Path.of(System.getProperty("java.io.tmpdir")))) {
            Manifest said = rebuilt.manifest();
            return new BookCopy(copy, said.madeAt(), said.steps(), said.counts());
        }
    }

    /**
     * Restores into a folder whose store cannot be opened, and opens it; a locked copy becomes a book that is locked alike.
     *
     * @param key opens the copy where it is locked; null for none
     * @throws CopyRefused    where the copy cannot be used; nothing was touched
     * @throws StoreException where the folder cannot be written
     */
    public static OpenStore restored(Path copy, Path folder, Duration patience, Clock clock, @Nullable BookKey key)
            throws CopyRefused {
        PlaceCheck.require(folder.toAbsolutePath().normalize());
        StoreFolder place = new StoreFolder(folder);
        KeyRing keys = KeyRing.of(Optional.empty(), key);
        CopySource source = CopySource.brought(copy, keys);
        try (RebuiltCopy rebuilt = RebuiltCopy.of(source, place.root());
                FolderLock _ = FolderLock.take(place, patience)
                        .orElseThrow(() -> new StoreException(Reason.IN_USE, List.of(folder.toString()), null))) {
            enter(place, copy, key, keys);
            CopyReader.originals(source, new Originals(place)::keep);
            putIn(place, rebuilt, clock);
            if (Files.exists(place.database())) {
                place.setAside(place.database());
            }
        } catch (IOException | DataAccessException failure) {
            throw DiskRefusal.notWritten(folder, failure);
        }
        return OpenStore.open(folder, patience, clock, key);
    }

    /** The room that the key still opens; where nobody can open it, it is kept beside one that is locked as the copy is. */
    private static void enter(StoreFolder place, Path copy, @Nullable BookKey key, KeyRing keys) throws IOException {
        try {
            Rooms.enter(place, key);
        } catch (StoreException notOpened) {
            Rooms.setAside(place);
            enterAsLocked(place, copy, keys);
        }
    }

    private static void enterAsLocked(StoreFolder place, Path copy, KeyRing keys) throws IOException {
        try (BufferedInputStream bytes = new BufferedInputStream(Files.newInputStream(copy))) {
            Optional<KeyFile> head = Envelope.head(bytes);
            if (head.isPresent()) {
                MasterKey master = keys.opening(head.get()).orElseThrow();
                Rooms.enterNew(place, master, head.get());
            }
        } catch (WrongKey openedBefore) {
            throw new IllegalStateException(openedBefore);
        }
    }

    /** The chosen book has the newest snapshot, so that no later steps of the one before are put behind its own. */
    private static void putIn(StoreFolder place, RebuiltCopy rebuilt, Clock clock) throws IOException {
        Snapshots snapshots = new Snapshots(place);
        Snapshot chosen = snapshots.keep(CopyContents.of(rebuilt.chain(), clock.instant(),
                rebuilt.stated(), rebuilt.counts(), List.of()), Counting.documents(rebuilt.context()));
        try {
            Journal.rewritten(place, rebuilt.chain());
        } catch (IOException | RuntimeException | Error failure) {
            snapshots.takeBack(chosen, failure);
            throw failure;
        }
    }
}
