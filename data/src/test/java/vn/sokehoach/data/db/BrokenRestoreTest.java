package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.data.copy.Snapshots;
import vn.sokehoach.data.journal.Chain;
import vn.sokehoach.data.journal.Journal;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.journal.StoreFolder;

/** A restore that was said to have failed has not happened, and does not happen when the book is opened next. */
class BrokenRestoreTest {

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();
    private final Clock clock = Clock.systemUTC();
    private Path book;
    private Path copy;

    @BeforeEach
    void backUp() throws Exception {
        book = folder.resolve("so");
        copy = folder.resolve("sao luu.skh");
        try (OpenStore store = OpenStore.open(book, Duration.ZERO)) {
            SmallPlan.takeInto(store, plan);
            store.apply(SmallPlan.status(plan, 10, SmallPlan.AT.plusSeconds(1)));
            store.copies().backUp(copy);
        }
    }

    @Test
    void itsSnapshotGoesWhateverItFailedOf() throws Exception {
        StoreFolder place = new StoreFolder(book);
        Chain older = Chain.of(Journal.read(place).lines().subList(0, 1));
        try (Replay replay = Replay.of(older)) {
            Copies copies = new Copies(place, new UnreplaceableBook(replay.context()), clock, () -> 1, this);

            assertThatThrownBy(() -> copies.restore(copy)).isInstanceOfSatisfying(StoreException.class,
                    refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_WRITTEN));

            // What stood in the book before has the newest one.
            assertThat(new Snapshots(place).newest().orElseThrow().manifest().isOf(older)).isTrue();
        }
    }

    /** Memory ends while other steps are put into it. */
    private record UnreplaceableBook(DSLContext context) implements Copies.LiveBook {
        @Override
        public boolean isWhole() {
            return true;
        }

        @Override
        public void requireAllSteps() {}

        @Override
        public void requireReplaceable() {}

        @Override
        public void replaceBy(Chain chain) {
            throw new DataAccessException("out of memory");
        }
    }

    @Test
    void stepsThatAreGoneWhileTheyArePutInAreNotWritten() throws Exception {
        byte[] before = Files.readAllBytes(book.resolve("journal/steps.jsonl"));
        OpenFiles files = OpenFiles.of(new StoreFolder(book), null, Duration.ZERO, clock);
        try {
            assertThatThrownBy(() -> files.replaceBy(new VanishingChain())).isInstanceOfSatisfying(
                    StoreException.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_WRITTEN));
            assertThat(files.isWhole()).isTrue();
        } finally {
            files.close();
        }
        assertThat(book.resolve("journal/steps.jsonl")).hasBinaryContent(before);
        assertThat(book.resolve("rebuilt.mv.db")).doesNotExist();
    }

    /** Steps in a database that ends as soon as they are read. */
    private static final class VanishingChain implements Chain {
        private boolean gone;

        @Override
        public Optional<JournalLine> last() {
            requireThere();
            return Optional.of(JournalLine.after(null, "{}"));
        }

        @Override
        public Optional<String> checksum(long sequence) {
            requireThere();
            return Optional.empty();
        }

        @Override
        public Stream<JournalLine> after(long count) {
            gone = true;
            requireThere();
            return Stream.of();
        }

        private void requireThere() {
            if (gone) {
                throw new DataAccessException("the database has been closed");
            }
        }
    }

    @Test
    void whatAFailedWriteBeganGoesAtOnceAndWhatAKilledProcessBeganWithTheNextSnapshot() throws Exception {
        FullDisk full = new FullDisk(book);
        full.failsAt(1);
        Path file = book.resolve("snapshots/000009-20240520-030000.skh");
        assertThatThrownBy(() -> full.replace(file, new byte[100])).isInstanceOf(IOException.class);
        Path half = Path.of(file + ".new");
        assertThat(half).doesNotExist();

        Files.write(half, new byte[100]);
        try (OpenStore store = OpenStore.open(book, Duration.ZERO)) {
            store.apply(SmallPlan.status(plan, 20, SmallPlan.AT.plusSeconds(2)));
            assertThat(store.copies().takeSnapshot()).isPresent();
            assertThat(half).doesNotExist();
        }
    }
}
