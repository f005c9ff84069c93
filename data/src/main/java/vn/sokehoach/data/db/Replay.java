package vn.sokehoach.data.db;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.copy.BookCounts;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.data.journal.Chain;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.journal.StepJson;
import vn.sokehoach.data.kept.Counting;
import vn.sokehoach.data.kept.Digest;
import vn.sokehoach.data.kept.StepTable;

/** A book built in memory from its steps, to be read, counted and compared; nothing of it reaches the disk. */
final class Replay implements AutoCloseable {

    private final Database database;
    private Optional<Unfit> unfit = Optional.empty();

    private Replay(Database database) {
        this.database = database;
    }

    /** A step that cannot be applied, after which nothing more was. */
    record Unfit(JournalLine line, Step step) {}

    /** Begins the book of no step. */
    static Replay begun() throws SQLException {
        return new Replay(Database.inMemory());
    }

    /** Builds the book of a chain of steps. */
    static Replay of(Chain chain) throws SQLException {
        Replay replay = begun();
        try {
            replay.unfit = apply(chain, replay.database);
            return replay;
        } catch (SQLException | RuntimeException | Error failure) {
            replay.close();
            throw failure;
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
            database.rollback();
            if (!refusesTheContent(failure)) {
                throw failure;
            }
            return Optional.of(new Unfit(line, step));
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
        database.abandon();
    }
}
