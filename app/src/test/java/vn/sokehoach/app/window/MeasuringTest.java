package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.indicator.IndicatorRow;
import vn.sokehoach.app.indicator.IndicatorsModel;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.indicator.Direction;
import vn.sokehoach.core.indicator.Measurement;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.Plan;

/** Figures of indicators are recorded beside their table, judged at once, and taken back like everything else. */
@OnScreen
class MeasuringTest {

    @TempDir
    Path folder;

    @Test
    void anotherPlanIsFollowedOnceSomebodyLooks() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("other")))) {
            window.click("#tab-indicators");
            List<IndicatorRow> before = IndicatorHands.rows(window);
            window.click("#tab-tasks");
            UUID other = window.office().book().plans().rows().getFirst().id();
            window.onScreen(() -> {
                window.model().plans().openProperty().set(other);
                return true;
            });
            window.settle();
            List<IndicatorRow> wanted = window.onScreen(() -> window.model().indicators().rowsProperty().get());

            assertThat(IndicatorHands.rows(window)).isEqualTo(before).isNotEqualTo(wanted);
            window.click("#tab-indicators");
            assertThat(IndicatorHands.rows(window)).isEqualTo(wanted).isNotEmpty();
        }
    }

    @Test
    void anIndicatorOverTheYearsIsSavedAsAPictureAndLeadsToItsRow() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            choose(window);
            Path picture = folder.resolve("duong.png");
            window.dialogs.writesTo(picture);
            window.click("#course-show").click("#course-picture");
            window.until(() -> Files.exists(picture));

            window.onScreen(() -> {
                window.robot.lookup("#course-figures .hyperlink").<Hyperlink>query().fire();
                return true;
            });
            window.settle();
            assertThat(window.model().indicators().rowsProperty().get()).extracting(row -> row.printed().id())
                    .contains(window.model().indicators().selectedProperty().get().printed().id());
            assertThat(window.shows("#indicators-all")).isTrue();
        }
    }

    @Test
    void aFigureIsEchoedKeptJudgedAndTakenBack() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            choose(window);

            window.robot.clickOn("#measure-value").write("1.800,5");
            assertThat(text(window, "#measure-echo")).isEqualTo("= 1.800,5");
            window.push(KeyCode.ENTER);

            assertThat(measurements(window)).extracting(each -> each.measured().printed()).containsExactly("1.800,5");
            assertThat(measurements(window).getFirst().period()).isEqualTo("2023");
            assertThat(text(window, "#measure-verdict")).isNotEqualTo("Chưa có số liệu");

            window.click("#direction").click("#direction-HIGHER");
            assertThat(text(window, "#measure-verdict")).isIn("Vượt", "Đạt", "Chưa đạt", "Xấp xỉ");
            assertThat(window.office().book().indicators().directions(plan(window).id()))
                    .containsValue(Direction.HIGHER);

            window.onScreen(() -> {
                window.find("#indicators").requestFocus();
                return true;
            });
            window.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(measurements(window)).isEmpty();
        }
    }

    @Test
    void aForeignDecimalPointIsNotTaken() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            choose(window);

            window.robot.clickOn("#measure-value").write("3.5").push(KeyCode.ENTER);
            window.settle();

            assertThat(text(window, "#measure-echo")).contains("dấu phẩy");
            assertThat(measurements(window)).isEmpty();
        }
    }

    @Test
    void anEditedTableStaysTheOneThatIsShownWithItsRow() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            choose(window);
            IndicatorRow before = IndicatorHands.chosen(window);

            assertThat(window.office()
                    .editing()
                    .edit(plan(window).id(),
                            List.of(new PlanEdit.SetCell(before.printed().id(), 1, "Diện tích rừng ven sông")), "Lan"))
                    .isEmpty();
            window.onScreen(() -> {
                window.model().planEdited();
                return true;
            });
            window.settle();

            IndicatorRow after = IndicatorHands.chosen(window);
            assertThat(after).isNotEqualTo(before);
            assertThat(after.printed().id()).isEqualTo(before.printed().id());
            assertThat(window.model().indicators().chosenProperty().get().no()).isEqualTo("III");
        }
    }

    @Test
    void aColumnStaysAsWideAsItWasDrawnThoughAnotherTableWasShown() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            choose(window);
            double others = width(window, 3);
            double drawn = window.onScreen(() -> {
                TreeTableColumn<IndicatorRow, ?> unit = column(window, 2);
                IndicatorHands.table(window).resizeColumn(unit, 41);
                return unit.getWidth();
            });
            window.onScreen(() -> {
                IndicatorsModel model = window.model().indicators();
                Appendix shown = model.chosenProperty().get();
                List<Appendix> tables = new ArrayList<>(model.appendicesProperty().get());
                tables.remove(shown);
                model.chosenProperty().set(tables.getFirst());
                model.chosenProperty().set(shown);
                return true;
            });

            assertThat(width(window, 2)).isEqualTo(drawn);
            assertThat(width(window, 3)).as("fitted").isEqualTo(others);
        }
    }

    private static double width(TestWindow window, int printed) {
        return window.onScreen(() -> column(window, printed).getWidth());
    }

    private static TreeTableColumn<IndicatorRow, ?> column(TestWindow window, int printed) {
        return IndicatorHands.table(window)
                .getColumns()
                .stream()
                .filter(column -> column.getId().equals("column-printed-" + printed))
                .findFirst()
                .orElseThrow();
    }

    private static void choose(TestWindow window) {
        window.click("#tab-indicators").click("Phụ lục III");
        IndicatorHands.choose(window, row -> !row.isGroup() && row.indicator()
                .targets()
                .stream()
                .anyMatch(target -> target.scope() == Scope.PROVINCE && target.target().from() != null));
    }

    private static Plan plan(TestWindow window) {
        return window.office().book().plans().all().getLast();
    }

    private static List<Measurement> measurements(TestWindow window) {
        return window.office().book().indicators().ofPlan(plan(window).id());
    }

    private static String text(TestWindow window, String query) {
        return window.onScreen(() -> window.<Labeled>find(query).getText());
    }
}
