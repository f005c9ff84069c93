package vn.sokehoach.data.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.copy.BookCounts;
import vn.sokehoach.data.files.DiskRefusal;
import vn.sokehoach.data.journal.Chain;
import vn.sokehoach.data.journal.ContentDigest;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.kept.Counting;
import vn.sokehoach.data.kept.Digest;
import vn.sokehoach.data.kept.StepTable;

/** A new database file that is built from the steps beside the live one, which stays as it is until the new one is whole. */
final class Rebuilding {

    /** So many bytes the database of a small book takes. */
    private static final long SMALL = 4 << 20;

    private final StoreFolder folder;
    private final Path beside;
    private final int form;
    private @Nullable ContentDigest digest;
    private @Nullable BookCounts counts;
    private Optional<JournalLine> last = Optional.empty();

    Rebuilding(StoreFolder folder) {
        this(folder, Digest.PRESENT);
    }

    /** The same, where the digest is to be compared with one of this form. */
    Rebuilding(StoreFolder folder, int form) {
        this.folder = folder;
        this.form = form;
        this.beside = folder.database().resolveSibling("rebuilt.mv.db");
    }

    /** Builds the file and closes it; gives back the step that could not be applied, after which nothing more was. */
    Optional<Replay.Unfit> build(Chain chain) throws IOException, SQLException {
        Database.delete(beside);
        try {
            Optional<Replay.Unfit> unfit = fill(Database.open(beside, folder.databasePassword()), chain);
            requireWritten();
            return unfit;
        } catch (SQLException | RuntimeException | Error failure) {
            giveUp(failure);
            throw failure;
        }
    }

    private Optional<Replay.Unfit> fill(Database database, Chain chain) throws SQLException {
        try {
            Optional<Replay.Unfit> unfit = Replay.apply(chain, database);
            digest = Digest.of(database.context(), form);
            counts = Counting.of(database.context());
            last = new StepTable(database.context()).last();
            database.close();
            return unfit;
        } catch (SQLException | RuntimeException | Error failure) {
            database.abandon();
            throw failure;
        }
    }

    /**
     * H2 closes a file without a word though its last pages found no room on the disk, and opens it at an older state: it is
     * opened again and looked at before it counts.
     */
    private void requireWritten() {
        try (Database again = Database.open(beside, folder.databasePassword())) {
            if (!new StepTable(again.context()).last().equals(last)) {
                throw new IOException("a database that was built anew reads otherwise than it was written");
            }
        } catch (IOException | SQLException | DataAccessException failure) {
            throw isTight() ? DiskRefusal.full(folder.root(), failure) : DiskRefusal.notWritten(folder.root(), failure);
        }
    }

    /** Whether what is left on the disk would not take such a file as the live one. */
    private boolean isTight() {
        try {
            long live = Files.exists(folder.database()) ? Files.size(folder.database()) : 0;
            return Files.getFileStore(beside).getUsableSpace() < SMALL + live;
        } catch (IOException unknown) {
            return false;
        }
    }

    /** The digest of what was built. */
    ContentDigest digest() {
        return java.util.Objects.requireNonNull(digest);
    }

    /** What was built, counted. */
    BookCounts counts() {
        return java.util.Objects.requireNonNull(counts);
    }

    /** Puts the file in the place of the live one, which must be closed, and opens it. */
    Database moveIn() throws IOException, SQLException {
        folder.moveIn(beside, folder.database());
        Database.delete(beside);
        return Database.open(folder.database(), folder.databasePassword());
    }

    private void giveUp(Throwable behind) {
        try {
            giveUp();
        } catch (IOException again) {
            behind.addSuppressed(again);
        }
    }

    /** Takes away what was built. */
    void giveUp() throws IOException {
        Database.delete(beside);
    }
}
