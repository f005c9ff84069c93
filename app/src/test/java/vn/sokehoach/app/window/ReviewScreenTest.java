package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.importing.outline.OutlineEntry;
import vn.sokehoach.app.importing.outline.OutlineEntry.Kind;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.app.ui.document.TextRow;

/** A document beside its plan: each leads to the other, and the keyboard alone goes everywhere. */
@OnScreen
class ReviewScreenTest {
    private static final String DOCUMENT = """
            ỦY BAN NHÂN DÂN
            TỈNH MÂY TRẮNG

            Số: 78/KH-UBND

            Mây Trắng, ngày 16 tháng 01 năm 2024

            KẾ HOẠCH

            Sửa sang đường làng năm 2024

            I. MỤC ĐÍCH

            Cho bà con đi lại dễ hơn.

            II. NHIỆM VỤ

            1. Cầu và đường

            a) Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rải lại mặt ba con đường đất.

            - Xong đường thứ nhất trước ngày 15 tháng 3 năm 2024.

            b) Trồng hai hàng cây bên đường mới.

            2. Bến nước

            a) Sở Y tế chủ trì thử nước mỗi tháng một lần.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Nguyễn Văn Thử
            """;

    @TempDir
    Path folder;

    private TestWindow reviewing() throws Exception {
        TestWindow window = TestWindow.on(folder.resolve("store"));
        window.dialogs.chooses(Files.writeString(folder.resolve("đường làng.txt"), DOCUMENT));
        return window.click("#empty-import");
    }

    @Test
    void theKeyForTheNextProblemChoosesTheTaskAndShowsItsSentence() throws Exception {
        try (TestWindow window = reviewing()) {
            window.push(KeyCode.F8);

            assertThat(text(window, "#review-problem-count")).endsWith("1 / 1");
            assertThat(chosen(window).words()).startsWith("Trồng hai hàng cây");
            assertThat(shownText(window)).startsWith("b) Trồng hai hàng cây");
            window.push(KeyCode.SHIFT, KeyCode.F8);
            assertThat(text(window, "#review-problem-count")).endsWith("1 / 1");
        }
    }

    @Test
    void aProblemThatWasLookedAtLeavesTheList() throws Exception {
        try (TestWindow window = reviewing()) {
            window.push(KeyCode.F8).click("#problem-aside");

            assertThat(window.onScreen(() -> window.<ListView<?>>find("#review-problems").getItems())).isEmpty();
        }
    }

    @Test
    void enterInTheTextChoosesWhatWasMadeOfTheParagraph() throws Exception {
        try (TestWindow window = reviewing()) {
            ListView<TextRow> text = window.find("#review-text");
            window.onScreen(() -> {
                text.requestFocus();
                text.getFocusModel().focus(rowOf(text, "a) Sở Y tế"));
                return true;
            });
            window.push(KeyCode.ENTER);

            assertThat(chosen(window).kind()).isEqualTo(Kind.TASK);
            assertThat(chosen(window).who()).isEqualTo("Sở Y tế");
        }
    }

    @Test
    void theKeyForTheNextPaneGoesRoundAndKeepingNeedsNoMouse() throws Exception {
        try (TestWindow window = reviewing()) {
            Node first = window.find("#review-plan");
            window.onScreen(() -> {
                first.requestFocus();
                return true;
            });
            window.push(KeyCode.F6);
            assertThat(window.onScreen(() -> first.getScene().getFocusOwner())).isNotSameAs(first);
            while (window.onScreen(() -> first.getScene().getFocusOwner()) != first) {
                window.push(KeyCode.F6);
            }
            window.push(KeyCode.CONTROL, KeyCode.S);

            assertThat(window.office().book().plans().all()).singleElement()
                    .satisfies(plan -> assertThat(plan.heading().number()).isEqualTo("78/KH-UBND"));
        }
    }

    private static String text(TestWindow window, String label) {
        return window.onScreen(() -> window.<Label>find(label).getText());
    }

    private static OutlineEntry chosen(TestWindow window) {
        return window.onScreen(() -> window.<TreeTableView<OutlineEntry>>find("#review-plan")
                .getSelectionModel()
                .getSelectedItem()
                .getValue());
    }

    private static String shownText(TestWindow window) {
        return window.onScreen(() -> {
            ListView<TextRow> text = window.find("#review-text");
            return words(Objects.requireNonNull(text.getSelectionModel().getSelectedItem()));
        });
    }

    private static int rowOf(ListView<TextRow> text, String beginning) {
        for (int row = 0; row < text.getItems().size(); row++) {
            if (words(text.getItems().get(row)).startsWith(beginning)) {
                return row;
            }
        }
        throw new AssertionError("no row begins with " + beginning);
    }

    private static String words(TextRow row) {
        return row instanceof TextRow.Words words ? words.paragraph().printed() : "";
    }
}
