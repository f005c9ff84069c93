package vn.sokehoach.data.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.data.db.OpeningReport.Code;
import vn.sokehoach.data.db.OpeningReport.Event;
import vn.sokehoach.data.journal.Journal;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.journal.Seal;
import vn.sokehoach.data.journal.StepJson;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.kept.StepTable;

/**
 * Brings the journal and the database of a store to the same steps.
 *
 * <p>Both hold the same chain, and the longer valid one wins. A database that is not as it was sealed is not trusted but
 * built anew from the chain, beside the old one, and moved in.
 */
final class Opening {

    private final StoreFolder folder;
    private final List<Event> events = new ArrayList<>();
    private @Nullable Database database;
    private boolean readOnly;

    private Opening(StoreFolder folder) {
        this.folder = folder;
    }

    /** What an opened store is made of. */
    record Opened(Journal journal, Database database, OpeningReport report, boolean readOnly) {}

    static Opened of(StoreFolder folder) throws IOException, SQLException {
        return new Opening(folder).open();
    }

    private Opened open() throws IOException, SQLException {
        return folder.holdsAnything() ? openKept() : begin();
    }

    /** Begins an empty store: the journal first, so that a database left unfinished is only built again. */
    private Opened begin() throws IOException, SQLException {
        Journal journal = Journal.rewritten(folder, List.of());
        rebuild(List.of());
        return opened(journal);
    }

    private Opened openKept() throws IOException, SQLException {
        Journal.Contents journal = Journal.read(folder);
        boolean sealed = Seal.holds(folder);
        List<JournalLine> inDatabase = linesOfDatabase();
        List<JournalLine> chain = inDatabase.size() > journal.lines().size() ? inDatabase : journal.lines();
        if (chain.isEmpty() && (journal.damaged() || journal.missing() && database == null)) {
            closeDatabase();
            throw new StoreException(Reason.DAMAGED, List.of(folder.root().toString()), null);
        }
        Journal kept = journal(journal, chain);
        if (sealed && database != null && isPrefix(inDatabase, chain)) {
            replay(chain.subList(inDatabase.size(), chain.size()));
        } else {
            rebuild(chain);
        }
        return opened(kept);
    }

    private Opened opened(Journal journal) {
        return new Opened(journal, database, new OpeningReport(events), readOnly);
    }

    private static boolean isPrefix(List<JournalLine> part, List<JournalLine> chain) {
        return part.isEmpty() || part.getLast().equals(chain.get(part.size() - 1));
    }

    private Journal journal(Journal.Contents journal, List<JournalLine> chain) throws IOException {
        boolean whole = !journal.damaged() && chain.size() == journal.lines().size()
                && (!journal.missing() || chain.isEmpty());
        if (!whole) {
            events.add(Event.of(Code.JOURNAL_COMPLETED, chain.size()));
            return Journal.rewritten(folder, chain);
        }
        if (journal.tornTail() > 0) {
            events.add(Event.of(Code.TORN_LINE_DROPPED));
        }
        return Journal.continuing(folder, journal);
    }

    /** The valid chain in the database; a file that cannot be read is set aside. */
    private List<JournalLine> linesOfDatabase() throws IOException {
        if (!Files.exists(folder.database())) {
            return List.of();
        }
        try {
            database = Database.open(folder.database());
            List<JournalLine> valid = new ArrayList<>();
            for (JournalLine line : new StepTable(database.context()).lines()) {
                if (!line.follows(valid.isEmpty() ? null : valid.getLast())) {
                    break;
                }
                valid.add(line);
            }
            return valid;
        } catch (SQLException | DataAccessException unreadable) {
            closeDatabase();
            Path aside = folder.setAside(folder.database());
            events.add(Event.of(Code.DATABASE_SET_ASIDE, aside.getFileName()));
            return List.of();
        }
    }

    /** A file that is about to be replaced need not close well. */
    private void closeDatabase() {
        Database open = database;
        database = null;
        if (open != null) {
            open.abandon();
        }
    }

    private void replay(List<JournalLine> missing) throws SQLException {
        applyAll(missing);
        if (!missing.isEmpty()) {
            events.add(Event.of(Code.REPLAYED, missing.size()));
        }
    }

    /** Builds a new database beside the old one and moves it in. */
    private void rebuild(List<JournalLine> chain) throws IOException, SQLException {
        closeDatabase();
        Path beside = folder.database().resolveSibling("rebuilt.mv.db");
        Database.delete(beside);
        database = Database.open(beside);
        applyAll(chain);
        database.close();
        folder.moveIn(beside, folder.database());
        Database.delete(beside);
        database = Database.open(folder.database());
        if (!chain.isEmpty()) {
            events.add(Event.of(Code.REBUILT, chain.size()));
        }
    }

    private void applyAll(List<JournalLine> lines) throws SQLException {
        for (JournalLine line : lines) {
            Optional<Step> unfit = apply(line);
            if (unfit.isPresent()) {
                events.add(Event.of(Code.STEP_SET_ASIDE, line.sequence(), unfit.get().label().code()));
                readOnly = true;
                return;
            }
        }
    }

    /** Applies a line; gives back a step that cannot be applied, after which nothing more is. */
    private Optional<Step> apply(JournalLine line) throws SQLException {
        Step step = StepJson.step(line);
        try {
            new StepTable(database.context()).apply(step, line);
            database.commit();
            return Optional.empty();
        } catch (StaleEdit | DataAccessException unfit) {
            database.rollback();
            return Optional.of(step);
        }
    }
}
