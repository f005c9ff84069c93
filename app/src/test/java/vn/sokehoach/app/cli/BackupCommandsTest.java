package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.plan.PlanTask;

/** The book is carried away, comes back, and is read while another process has it open. */
class BackupCommandsTest {
    @TempDir
    Path folder;
    private Path store;
    private Path file;

    @BeforeEach
    void fill() {
        store = folder.resolve("so");
        file = folder.resolve("sao lưu.skh");
        SampledStore.copiedTo(store);
    }

    private String digest(Path book) {
        return Call.on(book, "check", "--json").json().get("digest").textValue();
    }

    private String task() {
        return Call.on(store, "tasks", "--json").json().get(0).get("id").textValue();
    }

    @Test
    void backsUpAndRestoresIntoAnotherFolder() {
        Call backup = Call.on(store, "backup", file.toString());
        assertThat(backup.code()).as(backup.err()).isZero();
        assertThat(backup.out()).contains("2 kế hoạch", "đếm đủ");

        Path other = folder.resolve("máy khác");
        Call restored = Call.on(other, "restore", file.toString());
        assertThat(restored.code()).as(restored.err()).isZero();
        assertThat(restored.out()).contains("21/05/2024 01:30", "có lại trong sổ", "Đã khôi phục.");
        assertThat(digest(other)).isEqualTo(digest(store));
    }

    @Test
    void showsWhatARestoreWouldChangeAndGoesBackAfterIt() {
        String then = digest(store);
        Call.on(store, "backup", file.toString());
        assertThat(Call.on(store, "status", task(), "IN_PROGRESS", "--percent", "10").code()).isZero();
        String now = digest(store);

        Call shown = Call.on(store, "restore", "--dry-run", file.toString());
        assertThat(shown.out()).contains("bỏ 1 bước", "lần ghi tiến độ: bớt 1 (1.a ").doesNotContain("Đã khôi phục");
        assertThat(digest(store)).isEqualTo(now);

        Call restored = Call.on(store, "restore", file.toString());
        assertThat(digest(store)).isEqualTo(then);
        String before = restored.out().substring(restored.out().indexOf('"') + 1, restored.out().lastIndexOf('"'));
        assertThat(Call.on(store, "restore", before).code()).isZero();
        assertThat(digest(store)).isEqualTo(now);
    }

    @Test
    void refusesOtherFilesInOneSentence() throws IOException {
        Path other = Files.writeString(folder.resolve("khác.skh"), "không phải");
        for (String[] call : new String[][] {{"restore", other.toString()}, {"backup", other.toString()},
                {"restore", folder.resolve("không có").toString()},
                {"backup", folder.resolve("không có/tệp.skh").toString()}}) {
            Call refused = Call.on(store, call);
            assertThat(refused.code()).isEqualTo(3);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err().lines()).hasSize(1);
        }
        assertThat(other).hasContent("không phải");
    }

    @Test
    void restoresABookThatCannotBeOpenedAnyMore() throws IOException {
        String digest = digest(store);
        Call.on(store, "backup", file.toString());
        try (Stream<Path> files = Files.walk(store)) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                Files.write(one, new byte[40]);
            }
        }
        assertThat(Call.on(store, "plans").code()).isEqualTo(4);
        Call restored = Call.on(store, "restore", file.toString());
        assertThat(restored.code()).as(restored.err()).isZero();
        assertThat(restored.out().lines().toList()).hasSize(2)
                .first()
                .asString()
                .contains("21/05/2024 01:30", "2 kế hoạch");
        assertThat(digest(store)).isEqualTo(digest);
        assertThat(Call.on(store, "check").out()).contains(digest);
    }

    @Test
    void readsABookThatAnotherHasOpenAsItIsAtThatMoment() throws Exception {
        try (Office office = Call.office(store)) {
            PlanTask task = office.book().plans().all().getFirst().tasks().findFirst().orElseThrow();
            office.undoing().undo("chi Hoa");
            Call plans = Call.on(store, "plans", "--json");
            assertThat(plans.code()).isZero();
            assertThat(plans.json()).hasSize(1);
            assertThat(plans.err().lines()).hasSize(1);
            Call check = Call.on(store, "check", "--json");
            assertThat(check.code()).isZero();
            assertThat(check.json().get("digest").textValue())
                    .isEqualTo(office.book().examination().examine().digest());
            assertThat(Call.on(store, "backup", file.toString()).code()).isZero();
            assertThat(Call.on(store, "status", task.id().toString(), "DONE").code()).isEqualTo(4);
            assertThat(Call.on(store, "restore", file.toString()).code()).isEqualTo(4);
        }
    }

    @Test
    void keepsASnapshotOfTheBookAsItWasBeforeDocumentsComeIn() throws Exception {
        try (Office office = Call.office(store)) {
            office.undoing().undo("chi Hoa");
            assertThat(office.book().copies().snapshots().getFirst().steps()).isEqualTo(2);
            office.samples().load("chi Hoa");
            assertThat(office.book().copies().snapshots().getFirst().steps()).isEqualTo(3);
        }
    }
}
