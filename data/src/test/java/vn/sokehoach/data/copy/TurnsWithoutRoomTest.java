package vn.sokehoach.data.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.data.copy.CopyTurns.Kind;
import vn.sokehoach.data.copy.CopyTurns.Verified;
import vn.sokehoach.data.journal.StoreFolder;

/** A copy that memory has no room for is neither damaged nor verified, and keeps no other from its turn. */
class TurnsWithoutRoomTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @TempDir
    Path folder;

    @Test
    void theTurnGoesToTheNext() throws Exception {
        Path backup = folder.resolve("backup.skh");
        String document = "0".repeat(64);

        assertThat(next(turns(NOW), document, backup)).map(Verified::turn)
                .contains(new CopyTurns.Turn(Kind.ORIGINAL, document));
        CopyTurns later = turns(NOW.plus(Duration.ofHours(1)));
        assertThat(next(later, document, backup)).isEmpty();
        assertThat(folder.resolve("store.verified")).content().doesNotContain("BACKUP/");
    }

    private CopyTurns turns(Instant now) {
        return new CopyTurns(new StoreFolder(folder), Clock.fixed(now, ZoneOffset.UTC), source -> {
            throw new CopyRefused(CopyRefused.Reason.TOO_LARGE, folder, null);
        });
    }

    private static Optional<Verified> next(CopyTurns turns, String document, Path backup) throws Exception {
        return turns.next(List.of(document), Optional.of(backup));
    }
}
