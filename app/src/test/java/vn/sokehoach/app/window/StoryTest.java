package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.TaskStatus;

/** An officer's first morning: a document comes in, a task is done, the official table goes out. */
@OnScreen
class StoryTest {

    private static final String DOCUMENT = """
            ỦY BAN NHÂN DÂN
            TỈNH MÂY TRẮNG

            Số: 77/KH-UBND

            Mây Trắng, ngày 15 tháng 01 năm 2024

            KẾ HOẠCH

            Thực hiện Nghị quyết số 01/NQ-CP năm 2024

            I. MỤC ĐÍCH

            Giúp các cơ quan biết rõ việc của mình.

            II. NHIỆM VỤ

            1. Thu, chi ngân sách

            a) Sở Tài chính chủ trì, phối hợp với Cục Thuế lập bảng theo dõi số thu từng tuần.

            - Gửi bảng đầu tiên trước ngày 15 tháng 3 năm 2024.

            b) Sở Công Thương chủ trì mở ba phiên chợ vùng cao trong quý III năm 2024.

            2. Hạ tầng

            a) Sở Xây dựng chủ trì, phối hợp với Sở Tài chính sửa xong sáu cây cầu treo.

            III. TỔ CHỨC THỰC HIỆN

            Các cơ quan gửi báo cáo về Sở Tài chính trước ngày 20 tháng 11 năm 2024.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Nguyễn Văn Thử
            """;

    @TempDir
    Path folder;

    @Test
    void aDocumentComesInATaskIsDoneAndTheTableGoesOut() throws Exception {
        Path document = Files.writeString(folder.resolve("kế hoạch.txt"), DOCUMENT);
        Path workbook = folder.resolve("phân công.xlsx");
        try (TestWindow window = TestWindow.on(folder.resolve("store"))) {
            window.dialogs.chooses(document);
            window.click("#empty-import");
            assertThat(window.shows("#import")).isTrue();
            assertThat(window.office().book().plans().all()).isEmpty();

            window.click("#import-keep");
            Plan plan = window.office().book().plans().all().getFirst();
            assertThat(plan.heading().number()).isEqualTo("77/KH-UBND");
            List<TaskRow> tasks = window.shownTasks();
            // The order of the last part is followed like the three tasks.
            assertThat(tasks).hasSize(4);

            window.choose(tasks.get(1));
            window.robot.push(KeyCode.F2);
            window.settle().click("#status-DONE");
            assertThat(window.office().book().progress().ofPlan(plan.id()).getFirst().status())
                    .isEqualTo(TaskStatus.DONE);

            window.dialogs.writesTo(workbook);
            window.robot.push(KeyCode.CONTROL, KeyCode.E);
            window.settle().click("#save-XLSX");
            assertThat(window.onScreen(() -> window.<Label>find("#export-message").getText()))
                    .contains("phân công.xlsx");
            window.click("#export-open");
            assertThat(window.dialogs.opened()).containsExactly(workbook);

            Path paper = folder.resolve("phân công");
            window.dialogs.writesTo(paper);
            window.click("#save-PDF");
            assertThat(window.dialogs.suggested()).isEqualTo("77-KH-UBND - Phân công.pdf");
            assertThat(folder.resolve("phân công.pdf")).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-1.7");
        }
        assertThat(texts(workbook)).contains("Thu, chi ngân sách", "Sở Công Thương", "Cục Thuế",
                "Sở Tài chính chủ trì, phối hợp với Cục Thuế lập bảng theo dõi số thu từng tuần.\n"
                        + "- Gửi bảng đầu tiên trước ngày 15 tháng 3 năm 2024.");
    }

    @Test
    void aFileThatIsNoPlanIsRefusedInASentenceAndNothingIsKept() throws Exception {
        Path empty = Files.createFile(folder.resolve("rỗng.docx"));
        try (TestWindow window = TestWindow.on(folder.resolve("store"))) {
            window.dialogs.chooses(empty);
            window.click("#empty-import");

            assertThat(window.robot.lookup(node -> node instanceof Label label && label.getText().contains("Tệp rỗng"))
                    .queryAll()).isNotEmpty();
            assertThat(window.shows("#import-keep")).isFalse();

            window.click("#import-cancel");
            assertThat(window.shows("#empty-import")).isTrue();
            assertThat(window.office().book().examination().examine().sequence()).isZero();
        }
    }

    private static List<String> texts(Path workbook) throws Exception {
        List<String> texts = new ArrayList<>();
        try (InputStream in = Files.newInputStream(workbook); XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    row.forEach(cell -> texts.add(cell.toString()));
                }
            }
        }
        return texts;
    }
}
