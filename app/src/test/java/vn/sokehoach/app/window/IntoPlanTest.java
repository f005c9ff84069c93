package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.sokehoach.app.window.ReviewHands.at;
import static vn.sokehoach.app.window.ReviewHands.kept;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.importing.Candidates;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.app.ui.clip.Clipping;
import vn.sokehoach.core.plan.Plan;

/** What is under review is added to the plan that the person names, whatever it says itself. */
@OnScreen
class IntoPlanTest {
    private static final String APPENDIX = """
            Phụ lục I
            CHỈ TIÊU NĂM 2024

            TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2024
            1\tSố vườn ươm\tVườn\t7
            2\tSố cây giống\tCây\t1.200
            """;

    @TempDir
    Path folder;

    @Test
    void anAppendixWithoutNumberGoesIntoTheNamedPlan() throws Exception {
        try (TestWindow window = reviewingTheAppendix()) {
            addTo(window, plan(window));
            window.click("#import-keep");

            assertThat(window.office().book().plans().all()).hasSize(1);
            assertThat(plan(window).appendices()).hasSize(1);
            assertThat(plan(window).tasks()).hasSize(3);
            assertThat(window.office().book().examination().examine().findings()).isEmpty();
        }
    }

    @Test
    void theNamedPlanIsKnownAgainWhenTheReviewIsGoneOnWith() throws Exception {
        try (TestWindow window = reviewingTheAppendix()) {
            addTo(window, plan(window));
            at(window, "Số vườn ươm").push(KeyCode.DELETE);
        }
        try (TestWindow window = TestWindow.on(folder.resolve("store"))) {
            window.click("#review-go-on").click("#import-keep");

            assertThat(window.office().book().plans().all()).hasSize(1);
            assertThat(plan(window).appendices().getFirst().rows()).hasSize(1);
        }
    }

    @Test
    void whereAddingIsCancelledTheReviewIsThereAsBefore() throws Exception {
        try (TestWindow window = reviewingTheAppendix()) {
            Plan named = plan(window);
            Candidates before = underReview(window);

            window.heldUp(() -> {
                window.onScreen(() -> {
                    window.model().importing().addTo(named.id());
                    return true;
                });
                SwiftRobot.picture();
                window.robot.push(KeyCode.ESCAPE);
            });
            assertThat(notice(window)).contains("Đã hủy đọc");
            assertThat(window.shows("#review-plan")).isTrue();
            assertThat(underReview(window)).isSameAs(before);

            at(window, "Số vườn ươm").push(KeyCode.DELETE);
            addTo(window, named);
            assertThat(underReview(window).prepared().named()).isEqualTo(named.id());
        }
    }

    @Test
    void whereReadingIsCancelledTheChosenOfTheDocumentsUnderReviewStandsAsItStood() throws Exception {
        try (TestWindow window = TestWindow.on(folder.resolve("store"))) {
            Path tea = Files.writeString(folder.resolve("vườn chè.txt"), ReviewHands.DOCUMENT);
            Path orange = Files.writeString(folder.resolve("vườn cam.txt"),
                    ReviewHands.DOCUMENT.replace("79/KH-UBND", "80/KH-UBND").replace("vườn chè", "vườn cam"));
            read(window, tea, orange);
            window.settle();
            Object second = window.onScreen(() -> {
                ComboBox<?> choice = window.find("#review-choice");
                choice.getSelectionModel().selectLast();
                return choice.getValue();
            });
            at(window, "Sở Nội vụ");
            Node plan = window.onScreen(() -> window.find("#review-plan"));
            Object row = chosenRow(window);

            window.heldUp(() -> {
                read(window, tea);
                SwiftRobot.picture();
                window.robot.push(KeyCode.ESCAPE);
            });
            assertThat(notice(window)).contains("Đã hủy đọc");
            assertThat(window.onScreen(() -> window.<ComboBox<?>>find("#review-choice").getItems())).hasSize(2);
            assertThat(window.onScreen(() -> window.<ComboBox<?>>find("#review-choice").getValue())).isSameAs(second);
            assertThat(window.onScreen(() -> window.<Node>find("#review-plan"))).isSameAs(plan);
            assertThat(row).isNotNull();
            assertThat(chosenRow(window)).isSameAs(row);

            read(window, tea);
            window.settle();
            assertThat(window.onScreen(() -> window.<Node>find("#review-plan"))).isNotSameAs(plan);
            assertThat(window.onScreen(() -> window.<ComboBox<?>>find("#review-choice").getItems())).hasSize(1);
        }
    }

    @Test
    void correctionsThatDoNotGoAlongAreToldOfAndNotOfferedOnceTheDocumentIsKept() throws Exception {
        String another = ReviewHands.DOCUMENT.replace("79/KH-UBND", "80/KH-UBND").replace("vườn chè", "vườn cam");
        try (TestWindow window = reviewingTheAppendix()) {
            addTo(window, plan(window));
            assertThat(notice(window)).isEmpty();
            window.push(KeyCode.ESCAPE);
            window.dialogs.chooses(Files.writeString(folder.resolve("vườn cam.txt"), another));
            window.onScreen(() -> {
                window.model().importing().choose();
                return true;
            });
            window.settle();
            at(window, "Sở Nội vụ").push(KeyCode.DELETE);
        }
        try (TestWindow window = TestWindow.on(folder.resolve("store"))) {
            window.click("#review-go-on");
            addTo(window, plan(window));
            assertThat(notice(window)).contains("các chỉnh sửa trước không có ở đây");

            window.click("#import-keep");
            assertThat(window.shows("#review-go-on")).isFalse();
            assertThat(folder.resolve("store/drafts")).isEmptyDirectory();
        }
    }

    @Test
    void ofSeveralDocumentsAllGoOrNoneAndTheMenuSaysSo() throws Exception {
        try (TestWindow window = ReviewHands.reviewing(folder, ReviewHands.DOCUMENT)) {
            kept(window);
            Path another = Files.writeString(folder.resolve("vườn cam.txt"),
                    ReviewHands.DOCUMENT.replace("79/KH-UBND", "80/KH-UBND"));
            window.onScreen(() -> {
                window.model().importing().read(List.of(another, folder.resolve("không có.txt")));
                return true;
            });
            window.settle();
            assertThat(window.onScreen(() -> window.<MenuButton>find("#import-into").getItems()))
                    .extracting(MenuItem::getId, MenuItem::isDisable)
                    .containsExactly(tuple("into-several", true));

            window.onScreen(() -> {
                window.model().importing().addTo(plan(window).id());
                return true;
            });
            window.settle();
            Candidates added = underReview(window);
            assertThat(added.prepared().named()).isEqualTo(plan(window).id());
            assertThat(added.files()).contains("vườn cam.txt", "không có.txt");
        }
    }

    private static void read(TestWindow window, Path... documents) {
        window.onScreen(() -> {
            window.model().importing().read(List.of(documents));
            return true;
        });
    }

    private static Object chosenRow(TestWindow window) {
        return window
                .onScreen(() -> window.<TreeTableView<?>>find("#review-plan").getSelectionModel().getSelectedItem());
    }

    private static Candidates underReview(TestWindow window) {
        return window.onScreen(() -> window.model().importing().candidatesProperty().get());
    }

    private static String notice(TestWindow window) {
        return window.onScreen(() -> window.<Label>find("#notice").getText());
    }

    private TestWindow reviewingTheAppendix() throws Exception {
        TestWindow window = ReviewHands.reviewing(folder, ReviewHands.DOCUMENT);
        kept(window);
        window.pasteboard.holds(new Clipping.Words(APPENDIX));
        window.onScreen(() -> {
            window.tasks().requestFocus();
            return true;
        });
        window.click("#paste-button");
        assertThat(window.shows("#import")).isTrue();
        return window;
    }

    private static Plan plan(TestWindow window) {
        return window.office().book().plans().all().getFirst();
    }

    private static void addTo(TestWindow window, Plan plan) {
        window.onScreen(() -> {
            window.<MenuButton>find("#import-into")
                    .getItems()
                    .stream()
                    .filter(item -> item.getId().equals("into-" + plan.id()))
                    .forEach(MenuItem::fire);
            return true;
        });
        window.settle();
        assertThat(window.shows("#import")).isTrue();
    }
}
