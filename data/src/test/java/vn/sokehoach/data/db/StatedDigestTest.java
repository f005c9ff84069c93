package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sokehoach.data.generated.Tables.PLAN;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.copy.CopyRefused.Reason;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.data.copy.CopyContents;
import vn.sokehoach.data.copy.CopyWriter;
import vn.sokehoach.data.journal.Chain;
import vn.sokehoach.data.journal.ContentDigest;
import vn.sokehoach.data.journal.Journal;
import vn.sokehoach.data.journal.Originals;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.kept.Digest;

/** A digest says in which form it was taken, and is checked in that form. */
class StatedDigestTest {

    private static final int FIRST = 1;

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();

    @Test
    void aCopyOfTheFirstFormIsCheckedByIt() throws Exception {
        Chain lines = lines();
        try (Replay replay = Replay.of(lines)) {
            ContentDigest first = Digest.of(replay.context(), FIRST);
            Path old = copy(lines, replay, first);
            Path forged = copy(lines, replay, new ContentDigest(FIRST, replay.digest()));

            try (OpenStore store = OpenStore.open(folder.resolve("store"), Duration.ZERO)) {
                assertThat(store.copies().compare(old).isSame()).isTrue();
                assertThatThrownBy(() -> store.copies().compare(forged))
                        .isInstanceOfSatisfying(CopyRefused.class,
                                refused -> assertThat(refused.reason()).isEqualTo(Reason.DAMAGED));
            }
        }
    }

    @Test
    void aCopyOfALaterFormIsForALaterVersion() throws Exception {
        Chain lines = lines();
        try (Replay replay = Replay.of(lines)) {
            Path later = copy(lines, replay, new ContentDigest(Digest.PRESENT + 1, "0".repeat(64)));

            assertThatThrownBy(() -> Rescue.shown(later, null))
                    .isInstanceOfSatisfying(CopyRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_NEW));
        }
    }

    @Test
    void recordsWithoutTheFieldsOfALaterVersionComeToTheSame() throws Exception {
        try (Replay replay = Replay.of(lines())) {
            String digest = replay.digest();
            String first = Digest.of(replay.context(), FIRST).sha256();
            String content = replay.context().select(PLAN.CONTENT).from(PLAN).fetchOne(PLAN.CONTENT);
            String earlier = content.replace(",\"authority\":null", "").replace("\"authority\":null,", "");
            assertThat(earlier).isNotEqualTo(content);

            replay.context().update(PLAN).set(PLAN.CONTENT, earlier).execute();

            assertThat(replay.digest()).isEqualTo(digest);
            assertThat(Digest.of(replay.context(), FIRST).sha256()).isNotEqualTo(first);
        }
    }

    private Chain lines() throws Exception {
        Path place = folder.resolve("store");
        try (OpenStore store = OpenStore.open(place, Duration.ZERO)) {
            SmallPlan.takeInto(store, plan);
            store.apply(SmallPlan.status(plan, 30, SmallPlan.AT.plusSeconds(1)));
        }
        return Chain.of(Journal.read(new StoreFolder(place)).lines());
    }

    private Path copy(Chain lines, Replay replay, ContentDigest digest) throws Exception {
        Path file = Files.createTempFile(folder, "copy", ".skh");
        try (OutputStream out = Files.newOutputStream(file)) {
            CopyWriter.write(out, CopyContents.of(lines, SmallPlan.AT, digest, replay.counts(), List.of()),
                    new Originals(new StoreFolder(folder.resolve("store"))));
        }
        return file;
    }
}
