package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.app.window.ReviewHands.at;
import static vn.sokehoach.app.window.ReviewHands.kept;

import java.nio.file.Path;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
