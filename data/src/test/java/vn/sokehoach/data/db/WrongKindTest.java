package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.h2.api.ErrorCode;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.data.files.DiskRefusal;

/** A folder that stands where a file of the book should, or a file where a folder should, is named and left alone. */
class WrongKindTest {

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();

    @ParameterizedTest
    @ValueSource(strings = {"store.lock", "store.mv.db", "store.seal", "journal/steps.jsonl", "journal", "snapshots",
            "originals",
            "spares", "drafts", "backups"})
    void isNamed(String name) throws Exception {
        Path book = folder.resolve("so");
        try (OpenStore store = OpenStore.open(book, Duration.ZERO)) {
            SmallPlan.takeInto(store, plan);
        }
        Path place = book.resolve(name);
        Path kept = folder.resolve("kept");
        boolean ofFiles = Files.isDirectory(place) || !Files.exists(place);
        if (Files.exists(place)) {
            Files.move(place, kept);
        }
        if (ofFiles) {
            Files.write(place, new byte[5]);
        } else {
            Files.createDirectory(place);
        }
        List<String> before = Folders.files(book);

        assertNamed(book, place);

        assertThat(Folders.files(book)).isEqualTo(before);
        Files.delete(place);
        if (Files.exists(kept)) {
            Files.move(kept, place);
        }
        try (OpenStore store = OpenStore.open(book, Duration.ZERO)) {
            assertThat(store.report().events()).isEmpty();
            assertThat(store.plans().find(plan.id())).contains(plan);
        }
    }

    @Test
    void theFolderItselfIsNamedToo() throws Exception {
        Path file = Files.write(folder.resolve("so"), new byte[5]);
        assertNamed(file, file);
    }

    @Test
    void whatADatabaseSaysThatMayOnlyBeReadIsKnownAndItsFileNamed() throws Exception {
        Path database = folder.resolve("store.mv.db");
        SQLException refused = new SQLException("", "90097", ErrorCode.DATABASE_IS_READ_ONLY);
        assertThat(Database.isReadOnly(new DataAccessException("", refused))).isTrue();
        assertThat(Database.isReadOnly(new DataAccessException("", new SQLException("", "90028", 90028)))).isFalse();
        assertThat(DiskRefusal.forbidden(database, refused).arguments())
                .isEqualTo(List.of("forbidden", database.toString()));
    }

    private static void assertNamed(Path book, Path place) {
        assertThatThrownBy(() -> OpenStore.open(book, Duration.ZERO)).isInstanceOfSatisfying(StoreException.class,
                refused -> assertThat(refused.reason() + " " + refused.arguments())
                        .isEqualTo(Reason.WRONG_KIND + " [" + place + "]"));
    }
}
