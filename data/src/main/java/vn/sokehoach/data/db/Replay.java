package vn.sokehoach.data.db;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.copy.BookCounts;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.data.files.DiskRefusal;
import vn.sokehoach.data.journal.Chain;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.journal.StepJson;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.kept.Counting;
import vn.sokehoach.data.kept.Digest;
import vn.sokehoach.data.kept.StepTable;
import vn.sokehoach.data.lock.FileForm;
import vn.sokehoach.data.lock.MasterKey;

/**
 * A book built from its steps, to be read, counted and compared; it is gone when it is closed. One that memory has no room
 * for stands in a file beside the store, which nobody can read: its key is nowhere but in memory.
 */
final class Replay implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);
    private static final String NAME = "rebuilt.";
    /** A book in memory takes about so many times the letters of its steps, and others want room there too. */
    private static final int ROOM = 12;

    private final Database database;
    private final @Nullable Path file;
    private Optional<Unfit> unfit = Optional.empty();

    private Replay(Database database, @Nullable Path file) {
        this.database = database;
        this.file = file;
    }

    /** A step that cannot be applied, after which nothing more was. */
    record Unfit(JournalLine line, Step step) {}

    /** Begins the book of no step, in memory. */
    static Replay begun() throws SQLException {
        return new Replay(Database.inMemory(), null);
    }

    /** The same of a book whose steps have about so many letters, in a file of this folder where memory has no room for it. */
    static Replay begun(Path place, long letters) throws SQLException {
        if (letters <= Runtime.getRuntime().maxMemory() / ROOM) {
            return begun();
        }
        Path file = place.resolve(NAME + UUID.randomUUID() + Database.SUFFIX);
        try {
            return new Replay(Database.open(file, FileForm.sealed(MasterKey.random()).databasePassword()), file);
        } catch (SQLException | RuntimeException | Error failure) {
            delete(file);
            requireNotOfTheFile(place, failure);
            throw failure;
        }
    }

    /** Takes away the files of those that were never closed; no other may be open. */
    static void clearUp(StoreFolder folder) {
        try {
            for (Path left : folder.within(folder.home())) {
                if (left.getFileName().toString().startsWith(NAME)) {
                    folder.delete(left);
                }
            }
        } catch (IOException failure) {
            LOG.info("files of books that were looked at are still there: {}", failure.toString());
        }
    }

    /** Builds the book of a chain of steps, in memory. */
    static Replay of(Chain chain) throws SQLException {
        return filled(begun(), chain);
    }

    /** The same in a file of this folder where memory has no room for it. */
    static Replay of(StepTable steps, Path place) throws SQLException {
        return filled(begun(place, steps.letters()), steps);
    }

    private static Replay filled(Replay replay, Chain chain) throws SQLException {
        try {
            replay.unfit = apply(chain, replay.database);
            return replay;
        } catch (SQLException | RuntimeException | Error failure) {
            replay.giveUp(failure);
            throw failure;
        }
    }

    /**
     * Closes it behind a failure of what was built in it.
     *
     * @throws StoreException NOT_WRITTEN where its file failed, which says nothing of the steps
     */
    void giveUp(Throwable failure) {
        try {
            close();
        } catch (RuntimeException | Error again) {
            failure.addSuppressed(again);
        }
        if (file != null) {
            requireNotOfTheFile(file.getParent(), failure);
        }
    }

    private static void requireNotOfTheFile(Path place, Throwable failure) {
        if (Database.isOfTheFile(failure)) {
            throw DiskRefusal.notWritten(place, failure);
        }
    }

    /** Applies one more step of a chain; none after one that cannot be applied. */
    void take(JournalLine line) throws SQLException {
        if (unfit.isEmpty()) {
            unfit = apply(line, database);
        }
    }

    /**
     * Applies steps to a database, each in a transaction of its own.
     *
     * @return the first that cannot be applied, after which nothing more is; empty where all were
     * @throws StoreException TOO_NEW where a step is of a kind that this version does not know
     */
    static Optional<Unfit> apply(Chain chain, Database database) throws SQLException {
        try (Stream<JournalLine> lines = chain.lines()) {
            for (JournalLine line : (Iterable<JournalLine>) lines::iterator) {
                Optional<Unfit> unfit = apply(line, database);
                if (unfit.isPresent()) {
                    return unfit;
                }
            }
            return Optional.empty();
        }
    }

    private static Optional<Unfit> apply(JournalLine line, Database database) throws SQLException {
        Step step = step(line);
        try {
            apply(step, line, database);
            return Optional.empty();
        } catch (StaleEdit cannotBe) {
            database.rollback();
            return Optional.of(new Unfit(line, step));
        } catch (DataAccessException failure) {
            rollBack(database, failure);
            if (!refusesTheContent(failure)) {
                throw failure;
            }
            return Optional.of(new Unfit(line, step));
        }
    }

    /** A database that memory was too small for is closed by then: what is told is why. */
    private static void rollBack(Database database, DataAccessException behind) {
        try {
            database.rollback();
        } catch (SQLException closed) {
            behind.addSuppressed(closed);
            throw behind;
        }
    }

    /** Applies one more step. */
    void keep(Step step, JournalLine line) throws StaleEdit, SQLException {
        apply(step, line, database);
    }

    private static void apply(Step step, JournalLine line, Database database) throws StaleEdit, SQLException {
        new StepTable(database.context()).apply(step, line);
        database.commit();
    }

    /** A step may be one that no table takes; a database file that fails says nothing of the step. */
    private static boolean refusesTheContent(DataAccessException failure) {
        String state = failure.sqlState();
        return state.startsWith("22") || state.startsWith("23");
    }

    private static Step step(JournalLine line) {
        try {
            return StepJson.step(line);
        } catch (IllegalArgumentException unknownKind) {
            throw new StoreException(Reason.TOO_NEW, List.of(), unknownKind);
        }
    }

    DSLContext context() {
        return database.context();
    }

    Optional<Unfit> unfit() {
        return unfit;
    }

    String digest() {
        return Digest.of(context());
    }

    BookCounts counts() {
        return Counting.of(context());
    }

    @Override
    public void close() {
        try {
            database.abandon();
        } finally {
            if (file != null) {
                delete(file);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Database.delete(file);
        } catch (IOException failure) {
            LOG.info("the file of a book that was looked at is still there: {}", failure.toString());
        }
    }
}
