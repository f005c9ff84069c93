package vn.sokehoach.data.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.data.lock.KeyFile;
import vn.sokehoach.data.lock.MasterKey;

/**
 * Where the files of a book stand: readable in the store's folder itself or, where there is a folder "locked" in it, there.
 *
 * <p>A book is locked by building the encrypted files in "locking", which is then renamed to "locked"; it is unlocked by
 * building the readable ones in their places, which count for nothing until "locked" is renamed to "unlocked". So it is in
 * one of the two states at every moment, and what the other left is cleared away as soon as the book was opened.
 */
public final class Rooms {

    private static final String LOCKED = "locked";
    private static final String LOCKING = "locking";
    private static final String UNLOCKED = "unlocked";
    /** Copies for other programs, of which the book knows nothing. */
    private static final String OPENED = "opened";
    private static final Set<String> FOLDERS =
            Set.of("journal", "originals", "snapshots", "spares", "backups", "drafts");

    private Rooms() {}

    /** Whether a file would stand where the book clears away what it does not know. */
    public static boolean isOwn(StoreFolder folder, Path file) {
        Path root = folder.root().toAbsolutePath().normalize();
        Path place = file.toAbsolutePath().normalize();
        if (!place.startsWith(root) || place.equals(root)) {
            return false;
        }
        String first = root.relativize(place).getName(0).toString();
        return FOLDERS.contains(first) || Set.of(LOCKED, LOCKING, UNLOCKED, OPENED).contains(first)
                || isNamedAsOwn(first);
    }

    /** Whether the book of a folder is locked. */
    public static boolean isLocked(StoreFolder folder) {
        return Files.isDirectory(locked(folder));
    }

    /** The folder in which the files of the book stand, whether or not anybody can open them. */
    public static Path home(StoreFolder folder) {
        return isLocked(folder) ? locked(folder) : folder.root();
    }

    private static Path locked(StoreFolder folder) {
        return folder.root().resolve(LOCKED);
    }

    /**
     * Goes where the book is.
     *
     * @param key null where none was given
     * @throws StoreException LOCKED, WRONG_PASSWORD, WRONG_RECOVERY_KEY or KEY_DAMAGED where it is locked and not opened
     */
    public static void enter(StoreFolder folder, @Nullable BookKey key) throws IOException {
        if (!isLocked(folder)) {
            folder.enter(folder.root(), Optional.empty());
            return;
        }
        KeyFile file = KeyFiles.of(folder, locked(folder));
        if (key == null) {
            throw new StoreException(Reason.LOCKED, List.of(), null);
        }
        folder.enter(locked(folder), Optional.of(KeyFiles.opened(file, key)));
    }

    /** Throws where a folder has the name of a file of the book, or a file that of a folder: a person put it there. */
    public static void requireKinds(StoreFolder folder) {
        Stream<Path> folders = Stream.of(folder.root(), folder.journal().getParent(), folder.snapshots(),
                folder.originals(), folder.spares(), folder.drafts(), folder.lastBackup().getParent());
        Stream<Path> files = Stream.of(folder.lock(), folder.journal(), folder.database(), folder.seal());
        Stream.concat(folders.filter(place -> Files.exists(place) && !Files.isDirectory(place)),
                files.filter(Files::isDirectory)).findFirst().ifPresent(other -> {
                    throw new StoreException(Reason.WRONG_KIND, List.of(other.toString()), null);
                });
    }

    /** Goes into a new locked room, in which there is only the key. */
    public static void enterNew(StoreFolder folder, MasterKey key, KeyFile file) throws IOException {
        KeyFiles.write(folder, locked(folder), file);
        folder.enter(locked(folder), Optional.of(key));
    }

    /** Keeps a locked room that nobody can open under another name; the book is looked for in the store's folder then. */
    public static void setAside(StoreFolder folder) throws IOException {
        if (isLocked(folder)) {
            folder.setAside(locked(folder));
        }
        folder.enter(folder.root(), Optional.empty());
    }

    /** The room in which the files of a book that is not locked are encrypted. */
    public static StoreFolder toLock(StoreFolder folder, MasterKey key, KeyFile file) throws IOException {
        Path home = folder.root().resolve(LOCKING);
        folder.deleteWhole(home);
        KeyFiles.write(folder, home, file);
        return folder.beside(home, Optional.of(key));
    }

    /** The room in which the files of a locked book are made readable. */
    public static StoreFolder toUnlock(StoreFolder folder) throws IOException {
        clear(folder, folder.root());
        return folder.beside(folder.root(), Optional.empty());
    }

    /** Makes a room that is whole the one that counts: a single renaming. */
    public static void change(StoreFolder folder, StoreFolder whole) throws IOException {
        Path locked = locked(folder);
        if (whole.key().isPresent()) {
            folder.moveIn(whole.home(), locked);
            folder.enter(locked, whole.key());
        } else {
            Path unlocked = folder.root().resolve(UNLOCKED);
            folder.deleteWhole(unlocked);
            folder.moveIn(locked, unlocked);
            folder.enter(folder.root(), Optional.empty());
        }
    }

    /** Takes away what stands in the rooms that do not count; only where the book was opened in the one that does. */
    public static void clearOthers(StoreFolder folder) throws IOException {
        if (isLocked(folder)) {
            clear(folder, folder.root());
        }
        folder.deleteWhole(folder.root().resolve(LOCKING));
        folder.deleteWhole(folder.root().resolve(UNLOCKED));
    }

    private static void clear(StoreFolder folder, Path home) throws IOException {
        for (Path entry : belongings(folder, home)) {
            folder.deleteWhole(entry);
        }
    }

    /** What stands in a room and is the book's; whatever else a person put there is not touched. */
    static List<Path> belongings(StoreFolder folder, Path home) throws IOException {
        return folder.within(home).stream().filter(entry -> belongs(folder, entry)).toList();
    }

    private static boolean belongs(StoreFolder folder, Path entry) {
        String name = entry.getFileName().toString();
        return !entry.equals(folder.lock())
                && (Files.isDirectory(entry) ? FOLDERS.contains(name) : isNamedAsOwn(name));
    }

    private static boolean isNamedAsOwn(String name) {
        return name.startsWith("store.") || name.startsWith("rebuilt.");
    }
}
