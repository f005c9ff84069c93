package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.appendix.preview.PreviewView;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.core.paper.Paper;
import vn.sokehoach.core.paper.Unprintable.Reason;

/** The pages of the official tables in the window, and their way to the printer. */
@OnScreen
class PreviewTest {
    @TempDir
    Path folder;

    @TempDir(factory = SampleStore.class)
    Path store;

    @Test
    void theFirstTableIsShownAtOnceAndAnotherOneWhenItIsChosen() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            window.push(KeyCode.CONTROL, KeyCode.E);
            painted(window);
            assertThat(window.onScreen(() -> offers(window).isFocused())).isTrue();
            assertThat(window.onScreen(() -> offers(window).getSelectionModel().getSelectedIndex())).isZero();
            assertThat(text(window, "#page-count")).matches("/ [1-9][0-9]*");
            int tables = window.onScreen(() -> offers(window).getItems().size());
            assertThat(tables).isGreaterThan(1);
            Paper first = print(window);

            window.push(KeyCode.END);
            painted(window);
            assertThat(print(window).pdf()).isNotEqualTo(first.pdf());
            assertThat(window.onScreen(() -> offers(window).getSelectionModel().getSelectedIndex()))
                    .isEqualTo(tables - 1);
            assertThat(window.dialogs.suggested()).isEmpty();
        }
    }

    @Test
    void aLongPlanIsReadPageByPageWithTheKeysAlone() throws Exception {
        try (TestWindow window = longPlan()) {
            int pages = pages(window);
            assertThat(pages).isGreaterThan(4);
            window.push(KeyCode.CONTROL, KeyCode.DIGIT0);
            window.push(KeyCode.F6).push(KeyCode.F6);
            assertThat(window.onScreen(() -> window.find("#sheet").isFocused())).isTrue();

            window.push(KeyCode.PAGE_DOWN);
            assertThat(page(window)).isEqualTo(2);
            window.push(KeyCode.END);
            assertThat(page(window)).isEqualTo(pages);
            window.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_UP);
            assertThat(page(window)).isEqualTo(pages - 1);
            window.push(KeyCode.HOME);
            assertThat(page(window)).isEqualTo(1);
            painted(window);
        }
    }

    @Test
    void aClickOnThePageGivesItTheKeyboard() throws Exception {
        try (TestWindow window = longPlan()) {
            window.click("#sheet");
            assertThat(window.onScreen(() -> window.find("#sheet").isFocused())).isTrue();
            window.push(KeyCode.END);
            assertThat(page(window)).isEqualTo(pages(window));
            painted(window);
        }
    }

    @Test
    void theNumberOfAPageCanBeTyped() throws Exception {
        try (TestWindow window = longPlan()) {
            window.click("#page-number");
            window.robot.write("4");
            window.push(KeyCode.ENTER);
            assertThat(page(window)).isEqualTo(4);
            assertThat(window.onScreen(() -> window.<ListView<Integer>>find("#thumbs")
                    .getSelectionModel()
                    .getSelectedItem())).isEqualTo(3);

            window.robot.write("9999");
            assertThat(window.onScreen(() -> window.find("#page-number").getPseudoClassStates().toString()))
                    .contains("wrong");
            window.push(KeyCode.ENTER);
            assertThat(page(window)).isEqualTo(4);
            assertThat(window.onScreen(() -> window.<TextField>find("#page-number").getText())).isEqualTo("4");
        }
    }

    @Test
    void pagesAreShownLargerAndSmallerAndFitted() throws Exception {
        try (TestWindow window = longPlan()) {
            assertThat(window.onScreen(() -> window.<ScrollPane>find("#sheet").getHmax())).isEqualTo(1);
            String wide = text(window, "#zoom");
            window.push(KeyCode.CONTROL, KeyCode.DIGIT1);
            assertThat(text(window, "#zoom")).isEqualTo("100 %");
            window.push(KeyCode.CONTROL, KeyCode.EQUALS);
            assertThat(text(window, "#zoom")).isEqualTo("110 %");
            window.push(KeyCode.CONTROL, KeyCode.MINUS).push(KeyCode.CONTROL, KeyCode.SUBTRACT);
            assertThat(text(window, "#zoom")).isEqualTo("90 %");
            window.push(KeyCode.CONTROL, KeyCode.DIGIT0);
            assertThat(percent(window)).isLessThan(80);
            window.push(KeyCode.CONTROL, KeyCode.DIGIT2);
            assertThat(text(window, "#zoom")).isEqualTo(wide);
            painted(window);
        }
    }

    @Test
    void whatIsPrintedIsWhatIsSavedAsPdf() throws Exception {
        Path file = folder.resolve("bảng.pdf");
        try (TestWindow window = TestWindow.on(store)) {
            window.push(KeyCode.CONTROL, KeyCode.P);
            window.until(() -> window.printer.printed().size() == 1);
            assertThat(text(window, "#export-message")).contains("máy in");

            window.dialogs.writesTo(file);
            window.click("#save-PDF");
            assertThat(file).hasBinaryContent(window.printer.printed().getFirst().pdf());
        }
    }

    @Test
    void theWindowGoesOnWhileTheDialogIsOpen() throws Exception {
        try (TestWindow window = longPlan()) {
            CountDownLatch dialog = window.printer.asks();
            window.push(KeyCode.CONTROL, KeyCode.P);
            assertThat(window.onScreen(() -> window.find("#print").isDisabled())).isTrue();
            window.push(KeyCode.CONTROL, KeyCode.P);
            window.push(KeyCode.F6).push(KeyCode.F6).push(KeyCode.END);
            painted(window);
            assertThat(page(window)).isEqualTo(pages(window));

            dialog.countDown();
            window.until(() -> !window.find("#print").isDisabled());
            assertThat(window.printer.printed()).hasSize(1);
        }
    }

    @Test
    void whoTakesPrintingBackIsToldNothing() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            window.printer.isTakenBack();
            window.push(KeyCode.CONTROL, KeyCode.P);
            painted(window);
            window.until(() -> !window.find("#print").isDisabled());

            assertThat(text(window, "#export-message")).isEmpty();
        }
    }

    @Test
    void aMissingPrinterIsToldInASentenceThatNamesAWayOut() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            window.printer.refuses(Reason.NO_PRINTER);
            window.push(KeyCode.CONTROL, KeyCode.P);
            window.until(() -> text(window, "#export-message").contains("chưa có máy in"));

            assertThat(text(window, "#export-message")).contains("lưu thành tệp PDF");
            assertThat(window.printer.printed()).isEmpty();
        }
    }

    @Test
    void aPlaceThatTakesNoFileIsToldInASentenceAndNothingIsLeftThere() throws Exception {
        Path taken = Files.createDirectories(folder.resolve("nơi/bảng.pdf"));
        try (TestWindow window = TestWindow.on(store)) {
            window.push(KeyCode.CONTROL, KeyCode.E);
            window.dialogs.writesTo(taken);
            window.click("#save-PDF");
            assertThat(text(window, "#export-message")).contains("là của một thư mục");
            assertThat(window.shows("#export-open")).isFalse();

            window.dialogs.writesTo(folder.resolve("không có/bảng.xlsx"));
            window.click("#save-XLSX");
            assertThat(text(window, "#export-message")).contains("thư mục không có");
        }
        assertThat(folder.resolve("nơi")).isDirectoryNotContaining("glob:**.part");
        assertThat(taken).isEmptyDirectory();
    }

    @Test
    void thePagesAreMadeAnewWhenSomethingOfThePlanChanges() throws Exception {
        try (TestWindow window = longPlan()) {
            TaskRow task = window.shownTasks().getFirst();
            Paper before = print(window);
            assertThat(print(window)).isSameAs(before);

            window.click("#tab-tasks");
            window.choose(task).push(KeyCode.F2);
            window.click("#status-DONE");
            assertThat(print(window)).isNotSameAs(before);
        }
    }

    /** What the printer is handed. */
    private static Paper print(TestWindow window) {
        int before = window.printer.printed().size();
        window.push(KeyCode.CONTROL, KeyCode.P);
        window.until(() -> window.printer.printed().size() > before && !window.find("#print").isDisabled());
        return window.printer.printed().getLast();
    }

    private TestWindow longPlan() throws Exception {
        Path document = Files.writeString(folder.resolve("dài.txt"), longText(), StandardCharsets.UTF_8);
        TestWindow window = TestWindow.on(folder.resolve("long"));
        window.dialogs.chooses(document);
        window.click("#empty-import").click("#import-keep");
        window.push(KeyCode.CONTROL, KeyCode.E);
        painted(window);
        return window;
    }

    private static String longText() {
        String tasks = IntStream.rangeClosed(1, 60)
                .mapToObj(no -> no + ". Sở Xây dựng chủ trì, phối hợp với Sở Tài chính sửa con đường số " + no
                        + " và hai bờ kè của nó, rồi giao lại cho xã trông coi, trước ngày 15 tháng 10 năm 2024.\n")
                .collect(Collectors.joining("\n"));
        return """
                ỦY BAN NHÂN DÂN
                TỈNH MÂY TRẮNG

                Số: 78/KH-UBND

                Mây Trắng, ngày 16 tháng 01 năm 2024

                KẾ HOẠCH

                Sửa đường trong năm 2024

                I. NHIỆM VỤ

                %s
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Nguyễn Văn Thử
                """.formatted(tasks);
    }

    private static void painted(TestWindow window) {
        window.until(() -> window.<PreviewView>find("#preview").isPainted());
    }

    private static ListView<?> offers(TestWindow window) {
        return window.find("#offers");
    }

    private static String text(TestWindow window, String query) {
        return window.onScreen(() -> window.<Label>find(query).getText());
    }

    private static int percent(TestWindow window) {
        return Integer.parseInt(text(window, "#zoom").replace(" %", ""));
    }

    private static int pages(TestWindow window) {
        return Integer.parseInt(text(window, "#page-count").replace("/ ", ""));
    }

    private static int page(TestWindow window) {
        return Integer.parseInt(window.onScreen(() -> window.<TextField>find("#page-number").getText()));
    }
}
