package vn.sokehoach.data.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.copy.BookCounts;
import vn.sokehoach.data.copy.Snapshots.Snapshot;
import vn.sokehoach.data.journal.Chain;
import vn.sokehoach.data.journal.ContentDigest;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.journal.StoreFolder;

/** What becomes of a new snapshot where something else fails. */
class SnapshotsTest {

    @TempDir
    Path folder;

    @Test
    void aWholeSnapshotStaysWhereTheOlderOnesCannotBeClearedAway() throws Exception {
        Snapshots snapshots = new Snapshots(new StoreFolder(folder));

        Snapshot kept = snapshots.keep(CopyContents.of(new NotCompared(JournalLine.after(null, "{}")), Instant.EPOCH,
                new ContentDigest(1, "0".repeat(64)), BookCounts.NOTHING, List.of()), List.of());

        assertThat(snapshots.files()).containsExactly(kept.file());
    }

    /** Steps of a table that fails when it is asked for one of them. */
    private record NotCompared(JournalLine line) implements Chain {
        @Override
        public Optional<JournalLine> last() {
            return Optional.of(line);
        }

        @Override
        public Optional<String> checksum(long sequence) {
            throw new IllegalStateException("closed");
        }

        @Override
        public Stream<JournalLine> after(long count) {
            return Stream.of(line).skip(count);
        }
    }
}
