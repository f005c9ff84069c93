package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.chart.LineChart;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.compare.ChangeRow;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.app.ui.change.ChangeWord;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanRow;

/** The open plan is shown beside another, and an indicator over the years. */
@OnScreen
class CompareScreenTest {

    @TempDir
    Path folder;

    @Test
    void theDifferencesAreThoseOfTheComparisonAndNarrowedByTheirSort() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            List<Plan> plans = window.office().book().plans().all();
            int all = window.office().comparing().compare(plans.getFirst(), plans.getLast()).differences().size();

            window.click("#tab-compare");
            TableView<ChangeRow> table = window.find("#compare");
            window.until(() -> !table.getItems().isEmpty());
            assertThat(window.onScreen(() -> table.getItems().size())).isEqualTo(all);

            assertThat(window.onScreen(() -> table.getItems().stream().map(ChangeRow::place).toList()))
                    .anyMatch(place -> place.contains("đoạn"))
                    .noneMatch(place -> plans.stream().anyMatch(plan -> place.contains(fileOf(plan))));

            window.click("#compare-DROPPED");
            assertThat(window.onScreen(() -> List.copyOf(table.getItems()))).isNotEmpty()
                    .allMatch(row -> row.word() == ChangeWord.DROPPED);
            assertThat(window.onScreen(() -> window.stage().getScene().getFocusOwner().getId()))
                    .isEqualTo("compare-DROPPED");
        }
    }

    @Test
    void whoGivesTheComparingUpIsOfferedItAgainOrSeesWhatWasComparedBefore() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("given-up")))) {
            window.heldUp(() -> {
                window.robot.clickOn("#tab-compare");
                window.onScreen(() -> {
                    window.<Button>find("#compare-cancel").fire();
                    return true;
                });
            });
            TableView<ChangeRow> table = window.find("#compare");
            ComboBox<PlanRow> other = window.find("#compare-other");
            Button again = window.onScreen(() -> (Button) table.getPlaceholder().lookup(".button"));
            assertThat(again.isVisible()).isTrue();
            assertThat(window.onScreen(() -> table.getItems().size())).isZero();
            window.onScreen(() -> {
                again.fire();
                return true;
            });
            window.until(() -> !table.getItems().isEmpty());

            List<ChangeRow> before = window.onScreen(() -> List.copyOf(table.getItems()));
            PlanRow chosen = other.getValue();
            window.heldUp(() -> window.onScreen(() -> {
                other.setValue(null);
                window.<Button>find("#compare-cancel").fire();
                return true;
            }));
            assertThat(other.getValue()).isEqualTo(chosen);
            assertThat(window.onScreen(() -> List.copyOf(table.getItems()))).isEqualTo(before);
        }
    }

    private static String fileOf(Plan plan) {
        return plan.reading().files().getFirst().name();
    }

    @Test
    void anIndicatorOpensOverTheYears() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            window.click("#tab-indicators").click("Phụ lục III");
            IndicatorHands.choose(window,
                    row -> row.indicator().targets().stream().anyMatch(target -> target.target().from() != null));
            window.onScreen(() -> {
                window.<javafx.scene.control.Button>find("#course-show").fire();
                return true;
            });
            window.settle();

            LineChart<String, Number> chart = window.find("#course-chart");
            assertThat(window.onScreen(() -> chart.getData().size())).isPositive();
            assertThat(window.onScreen(() -> window.<Labeled>find(".course-view .section-title").getText()))
                    .isNotBlank();

            Node first = window.onScreen(() -> mark(chart, 0));
            assertThat(first.isFocusTraversable()).isTrue();
            assertThat(window.onScreen(first::getAccessibleText)).contains("Kế hoạch").doesNotContain("Axis");
            window.onScreen(() -> {
                first.requestFocus();
                return true;
            });
            press(window, first, KeyCode.DOWN);
            Node below = window.onScreen(() -> mark(chart, 1));
            assertThat(window.onScreen(() -> chart.getScene().getFocusOwner())).isSameAs(below);
            assertThat(first.isFocusTraversable()).isFalse();
            Window beside = chart.getScene().getWindow();
            press(window, below, KeyCode.ENTER);
            assertThat(beside.isShowing()).isFalse();
        }
    }

    private static Node mark(LineChart<String, Number> chart, int line) {
        return chart.getData().get(line).getData().getFirst().getNode();
    }

    private static void press(TestWindow window, Node on, KeyCode key) {
        window.onScreen(() -> {
            Event.fireEvent(on, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            return true;
        });
        window.settle();
    }
}
