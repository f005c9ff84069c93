package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.copy.CopyRefused.Reason;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.data.copy.CopySource;

/** What a copy is refused for when its book is built, which is a second reading of its bytes. */
class RebuiltCopyTest {

    /** How often the bytes of a copy are opened to be checked, before anything is built of them. */
    private static final int OF_CHECKING = 3;

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();
    private Path copy;
    private Path later;

    @BeforeEach
    void backUp() throws Exception {
        copy = folder.resolve("sao luu.skh");
        later = folder.resolve("sau.skh");
        try (OpenStore store = OpenStore.open(folder.resolve("so"), Duration.ZERO)) {
            SmallPlan.takeInto(store, plan);
            store.copies().backUp(copy);
            store.apply(SmallPlan.status(plan, 10, SmallPlan.AT.plusSeconds(1)));
            store.apply(store.undoable().orElseThrow().reversed("Lan", SmallPlan.AT.plusSeconds(2)));
            store.copies().backUp(later);
        }
    }

    @Test
    void bytesThatAreOthersWhenTheyAreReadAgainAreNoCopyThoughTheyComeToTheSame() throws Exception {
        try (RebuiltCopy same = RebuiltCopy.of(source(() -> Files.newInputStream(copy)), folder)) {
            try (RebuiltCopy more = RebuiltCopy.of(new CopySource(later, () -> Files.newInputStream(later)), folder)) {
                assertThat(more.digest()).isEqualTo(same.digest());
            }
        }
        assertThat(refusedWhereReadAgain(() -> Files.newInputStream(later))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void tooLittleMemoryIsNoDamage() {
        assertThat(refusedWhereReadAgain(() -> failing(ErrorCode.OUT_OF_MEMORY))).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusedWhereReadAgain(() -> failing(ErrorCode.IO_EXCEPTION_1))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aFullDiskBesideTheStoreIsNoDamageOfACopyThatMemoryHasNoRoomFor() throws Exception {
        Path large = folder.resolve("lon.skh");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(Runtime.getRuntime().maxMemory() / 50);
        }
        assertNotWritten(new CopySource(large, readAgain(() -> failing(ErrorCode.IO_EXCEPTION_1))), folder);
        assertNotWritten(new CopySource(large, () -> Files.newInputStream(copy)), copy);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("rebuilt."));
        }
    }

    private static void assertNotWritten(CopySource source, Path place) {
        assertThatThrownBy(() -> RebuiltCopy.of(source, place).close()).isInstanceOfSatisfying(StoreException.class,
                failure -> assertThat(failure.reason()).isEqualTo(StoreException.Reason.NOT_WRITTEN));
    }

    private static InputStream failing(int code) {
        throw new DataAccessException("", new SQLException("", String.valueOf(code), code));
    }

    private Reason refusedWhereReadAgain(CopySource.Opening again) {
        CopyRefused[] refused = new CopyRefused[1];
        assertThatThrownBy(() -> RebuiltCopy.of(source(again), folder).close())
                .isInstanceOfSatisfying(CopyRefused.class, found -> refused[0] = found);
        return refused[0].reason();
    }

    /** A copy that is opened in another way once it was checked. */
    private CopySource source(CopySource.Opening again) {
        return new CopySource(copy, readAgain(again));
    }

    private CopySource.Opening readAgain(CopySource.Opening again) {
        AtomicInteger opened = new AtomicInteger();
        return () -> opened.incrementAndGet() <= OF_CHECKING ? Files.newInputStream(copy) : again.open();
    }
}
