package vn.sokehoach.data.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.copy.BookCounts;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.data.copy.CopyContents;
import vn.sokehoach.data.copy.Manifest;
import vn.sokehoach.data.copy.Snapshots;
import vn.sokehoach.data.db.OpeningReport.Code;
import vn.sokehoach.data.db.OpeningReport.Event;
import vn.sokehoach.data.journal.Chain;
import vn.sokehoach.data.journal.ContentDigest;
import vn.sokehoach.data.journal.Journal;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.journal.KeyFiles;
import vn.sokehoach.data.journal.Originals;
import vn.sokehoach.data.journal.Salvage;
import vn.sokehoach.data.journal.Seal;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.kept.Counting;
import vn.sokehoach.data.kept.Digest;
import vn.sokehoach.data.kept.StepTable;

/**
 * Brings the journal and the database of a store to the same steps.
 *
 * <p>Both hold the same chain, and the longer valid one wins; where both are damaged, what they still hold is put together
 * with the newest snapshot. A database that is not as it was sealed, or not of this version, is not trusted or altered but
 * built anew from the chain, beside the old one, and moved in.
 */
final class Opening {

    private final StoreFolder folder;
    private final Clock clock;
    private final Snapshots snapshots;
    private final List<Event> events = new ArrayList<>();
    private @Nullable Database database;
    private boolean setAside;
    private boolean readOnly;
    private boolean vouched;

    private Opening(StoreFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.snapshots = new Snapshots(folder);
    }

    /** What an opened store is made of. */
    record Opened(Journal journal, Database database, OpeningReport report, boolean readOnly) {}

    static Opened of(StoreFolder folder, Clock clock) throws IOException, SQLException {
        return new Opening(folder, clock).open();
    }

    private Opened open() throws IOException, SQLException {
        return folder.holdsAnything() ? openKept() : begin();
    }

    /** Begins an empty store: the journal first, so that a database left unfinished is only built again. */
    private Opened begin() throws IOException, SQLException {
        Journal journal = Journal.rewritten(folder, Chain.of(List.of()));
        rebuild(List.of());
        return opened(journal);
    }

    private Opened openKept() throws IOException, SQLException {
        try {
            mendKeys();
            boolean sealed = Seal.holds(folder);
            Optional<Journal> asClosed = sealed ? asClosed() : Optional.empty();
            if (asClosed.isPresent()) {
                mendOriginals();
                return opened(asClosed.get());
            }
            Journal.Contents journal = Journal.read(folder);
            List<JournalLine> inDatabase = linesOfDatabase(journal.lines(), sealed);
            List<JournalLine> chain = chain(journal, inDatabase, sealed);
            requireSomething(journal, chain);
            Schema schema = database == null ? Schema.PRESENT : Schema.of(database.context());
            if (schema == Schema.NEWER) {
                throw new StoreException(Reason.TOO_NEW, List.of(), null);
            }
            vouched = database != null && !journal.missing() && !journal.damaged() && isPrefix(inDatabase, chain);
            Journal kept = journal(journal, chain);
            if (schema == Schema.OLDER) {
                migrate(chain, sealed && inDatabase.size() == chain.size());
            } else if (sealed && database != null && isPrefix(inDatabase, chain)) {
                replay(chain.subList(inDatabase.size(), chain.size()));
            } else {
                rebuild(chain);
            }
            mendOriginals();
            return opened(kept);
        } catch (IOException | SQLException | RuntimeException | Error failure) {
            closeDatabase();
            throw failure;
        }
    }

    /** The journal, where both files are as they were closed and nothing is to be done: then no line need be looked at. */
    private Optional<Journal> asClosed() throws IOException {
        if (!openDatabase()) {
            return Optional.empty();
        }
        try {
            Optional<JournalLine> last = new StepTable(database.context()).last();
            long steps = last.map(JournalLine::sequence).orElse(0L);
            long lacking = steps - stepsInSnapshot();
            boolean isAll = lacking >= 0 && Schema.of(database.context()) == Schema.PRESENT;
            Optional<Journal> journal = isAll ? Seal.journal(folder, last) : Optional.empty();
            journal.filter(_ -> lacking > 0).ifPresent(_ -> events.add(Event.of(Code.SNAPSHOT_LACKING, lacking)));
            return journal;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError unreadable) {
            return Optional.empty();
        }
    }

    private long stepsInSnapshot() throws IOException {
        return snapshots.newest().map(newest -> newest.manifest().steps()).orElse(0L);
    }

    private Opened opened(Journal journal) {
        return new Opened(journal, database, new OpeningReport(events, vouched), readOnly);
    }

    private void requireSomething(Journal.Contents journal, List<JournalLine> chain) throws IOException {
        boolean begun = !journal.missing() && !setAside && !folder.holdsOriginals();
        if (chain.isEmpty() && (journal.damaged() || database == null && !begun)) {
            throw new StoreException(Reason.DAMAGED, List.of(folder.root().toString()), null);
        }
    }

    /** The chain that both hold; where nobody vouches for its end, with what else is to be found. */
    private List<JournalLine> chain(Journal.Contents journal, List<JournalLine> inDatabase, boolean sealed)
            throws IOException {
        List<JournalLine> chain = inDatabase.size() > journal.lines().size() ? inDatabase : journal.lines();
        boolean certain = !journal.damaged() && !journal.missing() || sealed && database != null;
        if (certain && stepsInSnapshot() <= chain.size()) {
            return chain;
        }
        Salvage salvage = new Salvage(chain);
        Journal.fragments(folder, salvage::add);
        inDatabase.forEach(salvage::add);
        snapshots.newestWhole().forEach(salvage::add);
        Journal.fragmentsAside(folder, salvage::add);
        List<JournalLine> more = salvage.longest();
        if (more.size() > chain.size()) {
            events.add(Event.of(Code.SALVAGED, more.size()));
        }
        return more;
    }

    private static boolean isPrefix(List<JournalLine> part, List<JournalLine> chain) {
        return part.isEmpty() || part.getLast().equals(chain.get(part.size() - 1));
    }

    private Journal journal(Journal.Contents journal, List<JournalLine> chain) throws IOException {
        boolean whole = !journal.damaged() && chain.size() == journal.lines().size()
                && (!journal.missing() || chain.isEmpty());
        if (!whole) {
            events.add(Event.of(Code.JOURNAL_COMPLETED, chain.size()));
            return Journal.rewritten(folder, Chain.of(chain));
        }
        if (journal.tornTail() > 0) {
            events.add(Event.of(Code.TORN_LINE_DROPPED));
        }
        return Journal.continuing(folder, journal);
    }

    /**
     * The valid chain in the database; a file that cannot be read is set aside.
     *
     * @param inJournal of them none is held twice
     * @param sealed    whether the file is as it was sealed: then those before its last need not be read
     */
    private List<JournalLine> linesOfDatabase(List<JournalLine> inJournal, boolean sealed) throws IOException {
        if (database == null && !openDatabase()) {
            return List.of();
        }
        try {
            StepTable table = new StepTable(database.context());
            int end = sealed ? table.last().map(inJournal::indexOf).orElse(-1) + 1 : 0;
            return end > 0 ? inJournal.subList(0, end) : Salvage.valid(table, inJournal);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError unreadable) {
            setDatabaseAside();
            return List.of();
        }
    }

    /** Whether there is one that can be opened; one that cannot is set aside. */
    private boolean openDatabase() throws IOException {
        if (!Files.exists(folder.database())) {
            return false;
        }
        try {
            database = Database.open(folder.database(), folder.databasePassword());
            return true;
        } catch (SQLException | RuntimeException | OutOfMemoryError | StackOverflowError unreadable) {
            setDatabaseAside();
            return false;
        }
    }

    /** A damaged file may do anything while it is read. */
    private void setDatabaseAside() throws IOException {
        closeDatabase();
        Path aside = folder.setAside(folder.database());
        setAside = true;
        events.add(Event.of(Code.DATABASE_SET_ASIDE, aside.getFileName()));
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
        note(Replay.apply(Chain.of(missing), database));
        if (!missing.isEmpty()) {
            events.add(Event.of(Code.REPLAYED, missing.size()));
        }
    }

    private void rebuild(List<JournalLine> chain) throws IOException, SQLException {
        closeDatabase();
        Rebuilding rebuilding = new Rebuilding(folder);
        note(rebuilding.build(Chain.of(chain)));
        database = rebuilding.moveIn();
        if (!chain.isEmpty()) {
            events.add(Event.of(Code.REBUILT, chain.size()));
        }
    }

    private void note(Optional<Replay.Unfit> unfit) {
        readOnly |= unfit.isPresent();
        unfit.map(found -> Event.of(Code.STEP_SET_ASIDE, found.line().sequence(), found.step().label().code()))
                .ifPresent(events::add);
    }

    /**
     * Makes this version's tables of the steps; the file as it was stays the live one until they are whole.
     *
     * @param comparable whether that file is to be believed and holds all the steps, so that both come to as much
     */
    private void migrate(List<JournalLine> chain, boolean comparable) throws IOException, SQLException {
        Optional<BookCounts> before = comparable ? Optional.of(Counting.of(database.context())) : Optional.empty();
        closeDatabase();
        Optional<Manifest> snapshot =
                snapshots.newest().map(Snapshots.Snapshot::manifest).filter(newest -> newest.isOf(Chain.of(chain)));
        Optional<ContentDigest> stated =
                snapshot.flatMap(Manifest::content).filter(digest -> digest.form() <= Digest.PRESENT);
        Rebuilding rebuilding = new Rebuilding(folder, stated.map(ContentDigest::form).orElse(Digest.PRESENT));
        boolean fits = rebuilding.build(Chain.of(chain)).isEmpty()
                && before.map(rebuilding.counts()::equals).orElse(true)
                && stated.map(rebuilding.digest()::equals).orElse(true);
        if (!fits) {
            rebuilding.giveUp();
            throw new StoreException(Reason.MIGRATION_FAILED, List.of(), null);
        }
        if (snapshot.isEmpty() && !chain.isEmpty()) {
            snapshots.keep(
                    CopyContents.of(Chain.of(chain), clock.instant(), rebuilding.digest(), rebuilding.counts(),
                            List.of()),
                    List.of());
        }
        database = rebuilding.moveIn();
        events.add(Event.of(Code.MIGRATED, chain.size()));
    }

    /** The key of a locked book is there twice before anything is written. */
    private void mendKeys() throws IOException {
        if (folder.key().isPresent() && KeyFiles.mend(folder)) {
            events.add(Event.of(Code.KEY_MENDED));
        }
    }

    /** Before anything is written, the documents in use are as they were taken in, or the person is told. */
    private void mendOriginals() {
        Originals.Mended found = Originals.mend(folder, Counting.documents(database.context()));
        if (found.mended() > 0) {
            events.add(Event.of(Code.ORIGINALS_MENDED, found.mended()));
        }
        if (found.lost() > 0) {
            events.add(Event.of(Code.ORIGINALS_LOST, found.lost()));
        }
    }
}
