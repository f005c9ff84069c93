package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.importing.change.Change;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;

/** Of an amended document what a person refuses stays as it is kept, and what is corrected besides is kept too. */
@OnScreen
class AmendedReviewTest {
    private static final String ISSUED = """
            ỦY BAN NHÂN DÂN
            TỈNH MÂY TRẮNG

            Số: 83/KH-UBND

            Mây Trắng, ngày 19 tháng 01 năm 2024

            KẾ HOẠCH

            Nuôi ong năm 2024

            I. MỤC ĐÍCH

            Có mật cho cả vùng.

            II. NHIỆM VỤ

            1. Đàn ong

            a) Sở Công Thương chủ trì đếm lại số thùng ong.

            b) Sở Y tế chủ trì dạy cách tránh ong đốt.

            c) Sở Nội vụ chủ trì khen người nuôi ong giỏi.

            2. Hoa cho ong

            a) Sở Xây dựng chủ trì trồng hoa dọc đường tỉnh.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Nguyễn Văn Thử
            """;
    private static final String AMENDED = ISSUED.replace("đếm lại số thùng ong", "đếm lại số thùng ong ở từng xã")
            .replace("b) Sở Y tế chủ trì dạy cách tránh ong đốt.\n\n", "")
            .replace("a) Sở Xây dựng chủ trì trồng hoa", "a) Ban Dân tộc chủ trì trồng hoa");

    @TempDir
    Path folder;

    private TestWindow reviewingTheAmendedOne() throws Exception {
        TestWindow window = TestWindow.on(folder.resolve("store"));
        window.dialogs.chooses(Files.writeString(folder.resolve("nuôi ong.txt"), ISSUED));
        window.click("#empty-import").push(KeyCode.CONTROL, KeyCode.S);
        window.dialogs.chooses(Files.writeString(folder.resolve("nuôi ong (sửa).txt"), AMENDED));
        return window.click("#import-button");
    }

    @Test
    void whatIsRefusedByTheKeyboardStaysAndTheRestIsTaken() throws Exception {
        try (TestWindow window = reviewingTheAmendedOne()) {
            List<PlanTask> before = tasks(window);
            assertThat(title(window)).endsWith("lưu 3 / 3");
            refuse(window, "Bỏ");
            refuse(window, "Đổi cơ quan");
            assertThat(title(window)).endsWith("lưu 1 / 3");
            window.push(KeyCode.CONTROL, KeyCode.S);

            List<PlanTask> after = tasks(window);
            assertThat(after).extracting(PlanTask::id).isEqualTo(before.stream().map(PlanTask::id).toList());
            assertThat(after.getFirst().content()).endsWith("ở từng xã.");
            assertThat(after.get(1)).isEqualTo(before.get(1));
            assertThat(after.getLast().content()).isEqualTo(before.getLast().content());
            assertThat(after.getLast().assignment()).isEqualTo(before.getLast().assignment());
        }
    }

    @Test
    void whatIsCorrectedByHandIsAChangeToo() throws Exception {
        try (TestWindow window = reviewingTheAmendedOne()) {
            refuse(window, "Sửa lời");
            window.onScreen(() -> {
                TextInputControl words = window.find("#field-words");
                words.requestFocus();
                words.setText("Sở Công Thương chủ trì đếm lại số thùng ong và ghi sổ.");
                return true;
            });
            window.push(KeyCode.F8);

            assertThat(title(window)).endsWith("lưu 3 / 3");
            window.push(KeyCode.CONTROL, KeyCode.S);
            assertThat(tasks(window).getFirst().content()).endsWith("ghi sổ.");
        }
    }

    @Test
    void refusingIsTakenBackLikeAnyCorrection() throws Exception {
        try (TestWindow window = reviewingTheAmendedOne()) {
            refuse(window, "Bỏ");
            window.push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(title(window)).endsWith("lưu 3 / 3");
            window.push(KeyCode.CONTROL, KeyCode.Y);
            assertThat(title(window)).endsWith("lưu 2 / 3");
        }
    }

    @Test
    void whereEverythingIsRefusedNothingIsKept() throws Exception {
        try (TestWindow window = reviewingTheAmendedOne()) {
            List<Plan> before = window.office().book().plans().all();
            for (String change : List.of("Bỏ", "Đổi cơ quan", "Sửa lời")) {
                refuse(window, change);
            }
            window.push(KeyCode.CONTROL, KeyCode.S);

            assertThat(window.office().book().plans().all()).isEqualTo(before);
        }
    }

    /** Goes to the changes and puts the mark of the one that begins so off. */
    private static void refuse(TestWindow window, String beginning) {
        ListView<Change> changes = window.find("#import-changes");
        window.onScreen(() -> {
            changes.requestFocus();
            changes.getSelectionModel()
                    .select(changes.getItems()
                            .stream()
                            .filter(change -> change.message().startsWith(beginning))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(changes.getItems().toString())));
            return true;
        });
        window.push(KeyCode.SPACE);
    }

    private static String title(TestWindow window) {
        return window.onScreen(() -> window.<Label>find("#import-changes-title").getText());
    }

    private static List<PlanTask> tasks(TestWindow window) {
        return window.office().book().plans().all().stream().findFirst().stream().flatMap(Plan::tasks).toList();
    }
}
