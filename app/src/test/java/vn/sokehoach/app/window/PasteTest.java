package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.app.ui.clip.Clipping;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.SourceFile;

/** What was copied in Word, Excel, a browser or a file manager comes in by pasting, and its original is kept. */
@OnScreen
class PasteTest {
    private static final String WORD = """
            <html xmlns:w="urn:schemas-microsoft-com:office:word"><body lang=VI><!--StartFragment-->
            <p class=MsoNormal>Số: 31/KH-UBND</p><p class=MsoNormal>Mây Trắng, ngày 15 tháng 01 năm 2024</p>
            <p class=MsoNormal align=center><b>KẾ HOẠCH</b></p><p align=center><b>Chăm cây đầu xuân</b></p>
            <p><b>I. NHIỆM VỤ</b></p><p><b>1. Vườn ươm</b></p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='mso-list:Ignore'>a)<span>&nbsp; </span></span><![endif]>Sở Y tế chủ trì, phối hợp với Sở
            Tài chính dọn vườn thuốc.</p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='mso-list:Ignore'>b)<span>&nbsp; </span></span><![endif]>Sở Xây dựng chủ trì làm lại hàng rào.</p>
            <!--EndFragment--></body></html>
            """;
    private static final String ROWS = """
            <col width=64><tr><td colspan=4>Phụ lục I</td></tr><tr><td colspan=4>CHỈ TIÊU NĂM 2024</td></tr>
            <tr><td>TT</td><td>Chỉ tiêu</td><td>Đơn vị tính</td><td>Kế hoạch năm 2024</td></tr>
            <tr><td>1</td><td>Số vườn ươm</td><td>Vườn</td><td>7</td></tr>
            <tr><td>2</td><td>Số cây giống</td><td>Cây</td><td>1.200</td></tr>
            """;
    private static final String TABS = """
            Phụ lục I
            CHỈ TIÊU NĂM 2024

            TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2024
            1\tSố vườn ươm\tVườn\t7
            2\tSố cây giống\tCây\t1.200
            """;

    @TempDir
    Path folder;

    @Test
    void textOfWordIsPastedReviewedAndKeptWithItsOriginal() throws Exception {
        try (TestWindow window = TestWindow.on(folder.resolve("store"))) {
            window.pasteboard.holds(new Clipping.Page(WORD));
            window.click("#empty-paste");
            assertThat(window.shows("#import")).isTrue();
            assertThat(window.office().book().plans().all()).isEmpty();

            window.click("#import-keep");
            Plan plan = window.office().book().plans().all().getFirst();
            assertThat(plan.heading().number()).isEqualTo("31/KH-UBND");
            assertThat(window.shownTasks()).hasSize(2);
            assertThat(plan.reading().files()).extracting(SourceFile::name)
                    .containsExactly("Dán từ bộ nhớ tạm 20-05-2024 10.00.00.html");
            assertThat(window.office().book().examination().examine().findings()).isEmpty();
        }
    }

    @Test
    void rowsOfExcelArePastedOverAnOpenPlan() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            window.choose(window.shownTasks().getFirst());
            window.pasteboard.holds(new Clipping.Page(ROWS));
            window.robot.push(KeyCode.CONTROL, KeyCode.V);
            window.settle();
            assertThat(window.shows("#import")).isTrue();

            window.click("#import-keep");
            assertThat(indicators(window)).containsExactly("Số vườn ươm", "Số cây giống");
        }
    }

    @Test
    void aTableOfTabsReplacesWhatIsUnderReview() throws Exception {
        try (TestWindow window = TestWindow.on(folder.resolve("store"))) {
            window.pasteboard.holds(new Clipping.Page(WORD));
            window.click("#empty-paste");
            window.pasteboard.holds(new Clipping.Words(TABS));
            window.click("#import-paste").click("#import-keep");

            assertThat(indicators(window)).containsExactly("Số vườn ươm", "Số cây giống");
            assertThat(window.office().book().plans().all()).hasSize(1);
        }
    }

    @Test
    void copiedFilesAreReadAsIfTheyWereDropped() throws Exception {
        Path file = Files.writeString(folder.resolve("phụ lục.txt"), TABS);
        try (TestWindow window = TestWindow.on(folder.resolve("store"))) {
            window.pasteboard.holds(new Clipping.Files(List.of(file)));
            window.click("#empty-paste").click("#import-keep");

            assertThat(window.office().book().plans().all().getFirst().reading().files())
                    .extracting(SourceFile::name)
                    .containsExactly("phụ lục.txt");
        }
    }

    @Test
    void anEmptyClipboardIsToldInASentence() throws Exception {
        try (TestWindow window = TestWindow.on(folder.resolve("store"))) {
            window.click("#empty-paste");

            assertThat(window.shows("#import")).isFalse();
            assertThat(window.onScreen(() -> window.<Labeled>find("#notice").getText())).startsWith("Bộ nhớ tạm không");

            window.pasteboard.holds(new Clipping.Words(TABS));
            window.click("#empty-paste");
            assertThat(window.onScreen(() -> window.<Labeled>find("#notice").getText())).isEmpty();
        }
    }

    @Test
    void whatIsPastedIntoAFieldStaysThere() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            window.pasteboard.holds(new Clipping.Page(WORD));
            window.robot.push(KeyCode.CONTROL, KeyCode.F).push(KeyCode.CONTROL, KeyCode.V);
            window.settle();

            assertThat(window.shows("#import")).isFalse();
        }
    }

    private static List<String> indicators(TestWindow window) {
        Plan plan = window.office().book().plans().all().getLast();
        return plan.appendices()
                .stream()
                .flatMap(appendix -> appendix.rows().stream())
                .map(AppendixRow::content)
                .filter(AppendixRow.Indicator.class::isInstance)
                .map(content -> ((AppendixRow.Indicator) content).name())
                .toList();
    }
}
