package vn.sokehoach.data.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.copy.BookCopies;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.lock.BookLock;
import vn.sokehoach.core.store.OriginalStore;
import vn.sokehoach.core.store.ReviewDrafts;
import vn.sokehoach.core.store.StoreExamination;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.data.copy.Snapshots;
import vn.sokehoach.data.journal.Chain;
import vn.sokehoach.data.journal.Journal;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.journal.Originals;
import vn.sokehoach.data.journal.Rooms;
import vn.sokehoach.data.journal.Salvage;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.lock.Stretching;

/**
 * A store that another process has open, as its journal and its newest snapshot tell it: every step that was acknowledged
 * when it was read, in memory, and nothing can be changed.
 */
public final class ReadingBook extends ReplayedBook {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingBook.class);

    private final StoreFolder folder;
    private final Clock clock;
    private final Journal.Contents journal;

    private ReadingBook(StoreFolder folder, Clock clock, Journal.Contents journal, Replay replay) {
        super(replay);
        this.folder = folder;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * Reads the store of a folder; empty where neither journal nor snapshot can be read.
     *
     * @throws StoreException where it holds steps of a later version
     */
    public static Optional<ReadingBook> of(Path folder, Clock clock) {
        return of(folder, clock, null);
    }

    /** The same with a key where it is locked; a {@link StoreException} where that does not open it. */
    public static Optional<ReadingBook> of(Path folder, Clock clock, @Nullable BookKey key) {
        StoreFolder place = new StoreFolder(folder);
        try {
            Rooms.enter(place, key);
            Journal.Contents journal = Journal.read(place);
            List<JournalLine> chain = chain(place, journal);
            if (chain.isEmpty() && journal.missing()) {
                return Optional.empty();
            }
            return Optional.of(new ReadingBook(place, clock, journal, Replay.of(Chain.of(chain))));
        } catch (IOException | SQLException unreadable) {
            LOG.info("a store in use cannot be read beside: {}", unreadable.toString());
            return Optional.empty();
        }
    }

    private static List<JournalLine> chain(StoreFolder folder, Journal.Contents journal) throws IOException {
        if (!journal.missing() && !journal.damaged()) {
            return journal.lines();
        }
        Salvage salvage = new Salvage(journal.lines());
        Journal.fragments(folder, salvage::add);
        new Snapshots(folder).newestWhole().forEach(salvage::add);
        return salvage.longest();
    }

    /** That it is only read, and up to which step. */
    public OpeningReport report() {
        return new OpeningReport(List.of(OpeningReport.Event.of(OpeningReport.Code.READ_BESIDE,
                table().size())));
    }

    @Override
    public OriginalStore originals() {
        return new OriginalsToRead(new Originals(folder), this::inUse);
    }

    @Override
    public StoreExamination examination() {
        return new Examination(folder, replay()::context, () -> journal, Optional.empty());
    }

    @Override
    public BookCopies copies() {
        return new Copies(folder, new Unchanging(), clock, Stretching.calibrated(), this);
    }

    @Override
    public ReviewDrafts drafts() {
        throw inUse();
    }

    @Override
    public BookLock lock() {
        return new Locking(folder, _ -> {
            throw inUse();
        }, Stretching.calibrated());
    }

    @Override
    public void apply(Step step) throws StaleEdit {
        throw inUse();
    }

    private StoreException inUse() {
        return new StoreException(Reason.IN_USE, List.of(folder.root().toString()), null);
    }

    /** The book as its copies know it: it takes no snapshots, and nothing is restored into it. */
    private final class Unchanging implements Copies.LiveBook {
        @Override
        public DSLContext context() {
            return replay().context();
        }

        @Override
        public boolean isWhole() {
            return false;
        }

        @Override
        public void requireAllSteps() {
            if (replay().unfit().isPresent()) {
                throw new StoreException(Reason.READ_ONLY, List.of(), null);
            }
        }

        @Override
        public void requireReplaceable() {
            throw inUse();
        }

        @Override
        public void replaceBy(Chain chain) {
            throw inUse();
        }
    }

    /** Documents of a store that another process has open. */
    private record OriginalsToRead(Originals originals, Supplier<StoreException> refusal) implements OriginalStore {
        @Override
        public String keep(byte[] content) {
            throw refusal.get();
        }

        @Override
        public InputStream open(String sha256) throws IOException {
            return originals.open(sha256);
        }
    }
}
