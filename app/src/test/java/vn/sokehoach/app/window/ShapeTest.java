package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.appendix.ExportOffer;
import vn.sokehoach.app.appendix.preview.PreviewView;
import vn.sokehoach.app.boot.Offices;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.exporting.AppendixChoice;
import vn.sokehoach.core.usecase.framing.FrameEdit;

/** Progress reports and standings chosen, narrowed and shaped in the window; their pages follow. */
@OnScreen
class ShapeTest {
    @TempDir
    Path folder;

    @TempDir(factory = SampleStore.class)
    Path store;

    @Test
    void choicesStandOnlyBesideTablesThatTheySayAnythingOf() throws Exception {
        try (TestWindow window = opened()) {
            assertThat(shown(window, "#shape")).isFalse();
            choose(window, false, "progress");
            assertThat(shown(window, "#shape-agency")).isTrue();
            assertThat(shown(window, "#shape-by")).isFalse();
            choose(window, false, "standing");
            assertThat(shown(window, "#shape-agency")).isFalse();
            assertThat(shown(window, "#shape-by")).isTrue();
        }
    }

    @Test
    void thePagesFollowEachChoiceAtOnce() throws Exception {
        try (TestWindow window = opened()) {
            choose(window, false, "progress");
            String whole = printed(window);
            assertThat(whole).contains("BÁO CÁO TIẾN ĐỘ").contains("Kiến nghị");

            String agency = pick(window, "#shape-agency", 1);
            assertThat(printed(window)).contains(agency.toUpperCase(java.util.Locale.of("vi")))
                    .hasSizeLessThan(whole.length());
            window.onScreen(() -> {
                CheckMenuItem last =
                        (CheckMenuItem) window.<MenuButton>find("#shape-columns").getItems().getLast();
                last.setSelected(false);
                last.fire();
                return true;
            });
            assertThat(printed(window)).doesNotContain("Kiến nghị");

            window.click("#shape-reset");
            assertThat(printed(window)).isEqualTo(whole);
        }
    }

    @Test
    void aDayIsTypedAndWhatIsNoDayIsTakenBack() throws Exception {
        try (TestWindow window = opened()) {
            choose(window, false, "standing");
            type(window, "2/9/2024");
            assertThat(printed(window)).contains("02 tháng 9 năm 2024");
            type(window, "31/2/2024");
            assertThat(window.onScreen(() -> window.<DatePicker>find("#shape-day").getEditor().getText()))
                    .isEqualTo("02/09/2024");
            type(window, "");
            assertThat(printed(window)).contains("20 tháng 5 năm 2024");
        }
    }

    @Test
    void severalTablesGoIntoOneFileByTheKeysAlone() throws Exception {
        Path file = folder.resolve("gộp.pdf");
        try (TestWindow window = opened()) {
            window.push(KeyCode.END).push(KeyCode.SHIFT, KeyCode.UP);
            window.until(() -> window.<PreviewView>find("#preview").isPainted());
            window.dialogs.writesTo(file);
            window.click("#save-PDF");

            assertThat(text(Files.readAllBytes(file))).contains("BÁO CÁO TIẾN ĐỘ", "THEO NHÓM NHIỆM VỤ",
                    "THEO CƠ QUAN CHỦ TRÌ");
            assertThat(window.dialogs.suggested()).contains("Báo cáo tiến độ, Tình hình thực hiện");
        }
    }

    @Test
    void whatWasChosenOfOnePlanIsForgottenWithTheNext() throws Exception {
        try (TestWindow window = opened()) {
            List<Plan> plans = window.office().book().plans().all();
            assertThat(plans).hasSizeGreaterThan(1);
            choose(window, false, "progress");
            pick(window, "#shape-agency", 1);
            String before = printed(window);

            openOther(window);
            window.push(KeyCode.CONTROL, KeyCode.E);
            choose(window, false, "progress");
            assertThat(window.onScreen(() -> window.<ComboBox<?>>find("#shape-agency")
                    .getSelectionModel()
                    .getSelectedIndex())).isZero();
            assertThat(printed(window)).isNotEqualTo(before);
        }
    }

    @Test
    void aChoiceThatFitsNoTaskIsToldInASentence() throws Exception {
        try (TestWindow window = opened()) {
            choose(window, false, "progress");
            pick(window, "#shape-agency", 1);
            pick(window, "#shape-role", 1);
            window.until(() -> !window.<Label>find("#export-message").getText().isEmpty());
            assertThat(window.onScreen(() -> window.<Label>find("#export-message").getText())).contains("nhiệm vụ");
        }
    }

    @Test
    void tablesAreNarrowedByTheLeaderInChargeWhereAnyIsNamed() throws Exception {
        try (TestWindow window = opened()) {
            choose(window, false, "progress");
            assertThat(shown(window, "#shape-leader")).isFalse();
        }
        try (Office office = Offices.door(TestWindow.CLOCK).open(store, Duration.ZERO)) {
            for (Plan plan : office.book().plans().all()) {
                UUID group = plan.body().groups().getFirst().id();
                office.framing().set(new FrameEdit.Leader(group, "Bà Trần Thị B"), "chị Hoa");
            }
        }
        try (TestWindow window = opened()) {
            choose(window, false, "progress");
            String whole = printed(window);
            assertThat(pick(window, "#shape-leader", 1)).isEqualTo("Bà Trần Thị B");
            String narrowed = printed(window);
            assertThat(narrowed).hasSizeLessThan(whole.length());
            choose(window, false, "standing");
            assertThat(shown(window, "#shape-leader")).isTrue();
            window.click("#shape-reset");
            choose(window, false, "progress");
            assertThat(printed(window)).isEqualTo(whole);
        }
    }

    private TestWindow opened() throws Exception {
        TestWindow window = TestWindow.on(store).push(KeyCode.CONTROL, KeyCode.E);
        return window.until(() -> window.<PreviewView>find("#preview").isPainted());
    }

    private static boolean shown(TestWindow window, String query) {
        return window.onScreen(() -> {
            Node node = window.find(query);
            while (node != null && node.isVisible()) {
                node = node.getParent();
            }
            return node == null;
        });
    }

    /** Chooses tables by what the command line calls them. */
    private static void choose(TestWindow window, boolean more, String name) {
        window.onScreen(() -> {
            ListView<ExportOffer> offers = window.find("#offers");
            AppendixChoice wanted = AppendixChoice.of(name);
            int at = IntStream.range(0, offers.getItems().size())
                    .filter(each -> offers.getItems().get(each).choice().equals(wanted))
                    .findFirst()
                    .orElseThrow();
            if (!more) {
                offers.getSelectionModel().clearAndSelect(at);
            } else {
                offers.getSelectionModel().select(at);
            }
            return true;
        });
        window.settle();
    }

    private static String pick(TestWindow window, String query, int which) {
        String picked = window.onScreen(() -> {
            ComboBox<?> box = window.find(query);
            box.getSelectionModel().select(which);
            return String.valueOf(box.getValue());
        });
        window.settle();
        return picked;
    }

    private static void type(TestWindow window, String day) {
        window.onScreen(() -> {
            DatePicker picker = window.find("#shape-day");
            picker.getEditor().requestFocus();
            picker.getEditor().setText(day);
            return true;
        });
        window.push(KeyCode.ENTER);
    }

    private static void openOther(TestWindow window) {
        window.click("#plans").push(KeyCode.HOME);
        window.push(KeyCode.DOWN).push(KeyCode.DOWN);
    }

    /** The text of the pages as the printer is handed them. */
    private static String printed(TestWindow window) throws Exception {
        int before = window.printer.printed().size();
        window.push(KeyCode.CONTROL, KeyCode.P);
        window.until(() -> window.printer.printed().size() > before && !window.find("#print").isDisabled());
        return text(window.printer.printed().getLast().pdf());
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
