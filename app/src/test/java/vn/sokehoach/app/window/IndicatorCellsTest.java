package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.app.window.IndicatorHands.rows;
import static vn.sokehoach.app.window.IndicatorHands.table;
import static vn.sokehoach.app.window.IndicatorHands.toColumn;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.indicator.IndicatorCondition;
import vn.sokehoach.app.indicator.IndicatorRow;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.app.ui.clip.Clipping;
import vn.sokehoach.app.ui.settings.Settings;
import vn.sokehoach.app.ui.table.GridColumn;
import vn.sokehoach.core.indicator.Measurement;
import vn.sokehoach.core.indicator.Measurement.Kind;
import vn.sokehoach.core.indicator.Verdict;

/** Figures are typed and pasted into the table of indicators as into a spreadsheet. */
@OnScreen
class IndicatorCellsTest {

    @TempDir(factory = SampleStore.class)
    Path store;

    @Test
    void aPastedBlockOfFiguresIsOneStepOfItsPeriodAndSource() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            List<IndicatorRow> numbers = open(window);
            show(window, "figure-ACTUAL");
            write(window, "#cells-period", "6 tháng 2023");
            write(window, "#cells-source", "Báo cáo 12/BC");
            window.pasteboard.holds(new Clipping.Words("1,5\t3,5\n2\t7.200\n"));
            choose(window, numbers.get(0));
            toColumn(window, "figure-ACTUAL");

            window.push(KeyCode.CONTROL, KeyCode.V);

            assertThat(figures(window, numbers.get(0))).extracting(Measurement::kind)
                    .containsExactlyInAnyOrder(Kind.ACTUAL, Kind.CUMULATIVE);
            assertThat(figures(window, numbers.get(1))).extracting(each -> each.measured().printed())
                    .containsExactlyInAnyOrder("2", "7.200");
            assertThat(figures(window, numbers.get(1))).allSatisfy(each -> {
                assertThat(each.period()).isEqualTo("2023-H1");
                assertThat(each.origin().source()).isEqualTo("Báo cáo 12/BC");
            });
            String undo = window.onScreen(() -> window.find("#undo-button").getAccessibleText());
            assertThat(undo).contains("ghi 4 số liệu");

            window.push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(figures(window, numbers.get(0))).isEmpty();
            assertThat(figures(window, numbers.get(1))).isEmpty();
        }
    }

    @Test
    void aPasteOverWholeRowsTakesTargetsAndFiguresAsOneStepAndLeavesWhatIsTheSame() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            IndicatorRow row = open(window).getFirst();
            String before = printed(window, row);
            String line = window.onScreen(() -> table(window).getVisibleLeafColumns()
                    .stream()
                    .map(column -> pasted(column, row))
                    .collect(Collectors.joining("\t")));
            window.pasteboard.holds(new Clipping.Words(line + "\n"));
            choose(window, row);

            window.push(KeyCode.CONTROL, KeyCode.V);

            assertThat(printed(window, row)).contains("|> 77");
            assertThat(figures(window, row)).extracting(each -> each.measured().printed()).containsExactly("12,5");
            window.push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(printed(window, row)).isEqualTo(before);
            assertThat(figures(window, row)).isEmpty();
        }
    }

    /** What a spreadsheet holds for a column: what stands there, but another target and a figure. */
    private static String pasted(TreeTableColumn<IndicatorRow, ?> column, IndicatorRow row) {
        if (column.getStyleClass().contains("figure-CUMULATIVE-column")) {
            return "12,5";
        }
        boolean target = column.getStyleClass().contains("target-column") && column.getId().contains("printed");
        return target ? "> 77" : ((GridColumn<IndicatorRow, ?>) column).text(row);
    }

    private static String printed(TestWindow window, IndicatorRow row) {
        return rows(window).stream()
                .filter(each -> each.printed().id().equals(row.printed().id()))
                .map(each -> String.join("|", each.printed().cells()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFigureIsTypedFilledDownSetInAllAndTakenBack() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            List<IndicatorRow> numbers = open(window);
            choose(window, numbers.get(0));
            window.robot.write("12,5").push(KeyCode.ENTER);
            window.settle();
            assertThat(figures(window, numbers.get(0))).extracting(each -> each.measured().printed())
                    .containsExactly("12,5");

            choose(window, numbers.get(0));
            toColumn(window, "figure-CUMULATIVE");
            window.push(KeyCode.CONTROL, KeyCode.C);
            assertThat(window.pasteboard.text()).as("the cell shows what was typed").hasValue("12,5");
            window.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.D);
            assertThat(figures(window, numbers.get(1))).extracting(each -> each.measured().printed())
                    .containsExactly("12,5");

            window.robot.write("13").push(KeyCode.CONTROL, KeyCode.ENTER);
            window.settle();
            assertThat(figures(window, numbers.get(1))).last()
                    .extracting(each -> each.measured().printed())
                    .isEqualTo("13");

            window.push(KeyCode.DELETE);
            assertThat(figures(window, numbers.get(0))).isEmpty();
            assertThat(figures(window, numbers.get(1))).isEmpty();
        }
    }

    @Test
    void aBadFigureStaysInItsCellWithTheReason() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            List<IndicatorRow> numbers = open(window);
            choose(window, numbers.get(0));
            toColumn(window, "figure-CUMULATIVE");

            window.robot.write("3.5").push(KeyCode.TAB);
            window.settle();

            assertThat(figures(window, numbers.get(0))).isEmpty();
            assertThat(window.onScreen(() -> window.<Labeled>find("#held-reason").getText())).contains("3.5");
            window.push(KeyCode.ESCAPE);
            assertThat(window.shows("#held-line")).isFalse();
        }
    }

    @Test
    void figuresHeldBackStayOfThePeriodAndSourceUnderWhichTheyWereTyped() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            List<IndicatorRow> numbers = open(window);
            write(window, "#cells-period", "quý I/2023");
            write(window, "#cells-source", "Báo cáo 3/BC");
            window.pasteboard.holds(new Clipping.Words("3.5\n7,2\n"));
            choose(window, numbers.get(0));
            toColumn(window, "figure-CUMULATIVE");
            window.push(KeyCode.CONTROL, KeyCode.V);
            assertThat(figures(window, numbers.get(1))).as("held back with the other").isEmpty();

            write(window, "#cells-period", "quý II/2023");
            write(window, "#cells-source", "");
            choose(window, numbers.get(0));
            toColumn(window, "figure-CUMULATIVE");
            window.robot.write("3,5").push(KeyCode.TAB);
            window.settle();

            assertThat(figures(window, numbers.get(0))).extracting(Measurement::period).containsExactly("2023-Q2");
            assertThat(figures(window, numbers.get(1))).singleElement().satisfies(each -> {
                assertThat(each.period()).isEqualTo("2023-Q1");
                assertThat(each.origin().source()).isEqualTo("Báo cáo 3/BC");
            });
        }
    }

    @Test
    void rowsFollowTheirFiguresUnderAFilterAndTheHintGoesWithTheWrongPeriod() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            List<IndicatorRow> numbers = open(window);
            window.onScreen(() -> {
                window.model()
                        .indicators()
                        .views()
                        .add(
                                new IndicatorCondition(IndicatorCondition.Kind.VERDICT, Verdict.NO_FIGURE.name()));
                return true;
            });
            assertThat(rows(window)).contains(numbers.get(0));

            choose(window, numbers.get(0));
            window.robot.write("12,5").push(KeyCode.ENTER);
            window.settle();

            assertThat(rows(window)).contains(numbers.get(1)).doesNotContain(numbers.get(0));
            write(window, "#cells-period", "quý 7");
            String wrong = window.onScreen(() -> window.model().indicators().messageProperty().get());
            assertThat(wrong).contains("quý II/2024");
            write(window, "#cells-period", "quý III/2023");
            assertThat(window.onScreen(() -> window.model().indicators().messageProperty().get())).isEmpty();
        }
    }

    @Test
    void chipsColumnsAndNamedViewsStayOverARestart() throws Exception {
        Settings kept;
        long all;
        try (TestWindow window = TestWindow.on(store)) {
            List<IndicatorRow> numbers = open(window);
            all = rows(window).stream().filter(row -> !row.isGroup()).count();
            choose(window, numbers.get(0));
            window.robot.write("12,5").push(KeyCode.ENTER);
            window.settle();

            show(window, "figure-ESTIMATE");
            window.click("#indicator-filter");
            window.onScreen(() -> {
                MenuButton filter = window.find("#indicator-filter");
                Menu verdicts = (Menu) filter.getItems().getFirst();
                verdicts.getItems().get(Verdict.NO_FIGURE.ordinal()).fire();
                filter.hide();
                return true;
            });
            window.settle();
            assertThat(rows(window).stream().filter(row -> !row.isGroup())).hasSize((int) all - 1)
                    .doesNotContain(numbers.get(0));
            window.click(".figure-bar #views-menu").click("#view-save");
            window.robot.clickOn("#view-name").write("Chua co so");
            window.click("#view-name-save");
            kept = window.settings.now();
        }
        assertThat(kept.viewsOf("tasks")).isEmpty();
        assertThat(kept.viewsOf("indicators")).extracting(Settings.SavedView::name).containsExactly("Chua co so");
        try (TestWindow window = TestWindow.on(store, kept)) {
            open(window);
            assertThat(rows(window).stream().filter(row -> !row.isGroup())).hasSize((int) all - 1);
            assertThat(window.onScreen(() -> table(window).getVisibleLeafColumns()))
                    .anyMatch(column -> column.getId().equals("column-figure-ESTIMATE"));

            window.click(".indicators-view .filter-chip");
            assertThat(rows(window).stream().filter(row -> !row.isGroup())).hasSize((int) all);
        }
    }

    /** Opens the last table; returns the first indicators that stand below each other and are counted in numbers. */
    private static List<IndicatorRow> open(TestWindow window) {
        window.click("#tab-indicators").click("Phụ lục III");
        List<IndicatorRow> rows = rows(window);
        int first = 0;
        while (rows.get(first).isGroup() || rows.get(first + 1).isGroup()) {
            first++;
        }
        return rows.subList(first, first + 2);
    }

    private static void choose(TestWindow window, IndicatorRow row) {
        IndicatorHands.choose(window, each -> each.printed().id().equals(row.printed().id()));
    }

    private static void show(TestWindow window, String column) {
        window.click(".figure-bar #column-menu").click("#show-" + column).push(KeyCode.ESCAPE);
    }

    private static void write(TestWindow window, String query, String text) {
        window.onScreen(() -> {
            TextField field = window.find(query);
            field.requestFocus();
            field.setText(text);
            return true;
        });
        window.push(KeyCode.ENTER);
    }

    private static List<Measurement> figures(TestWindow window, IndicatorRow row) {
        UUID plan = window.office().book().plans().all().getLast().id();
        return window.office()
                .book()
                .indicators()
                .ofPlan(plan)
                .stream()
                .filter(each -> each.subject().indicator().equals(row.printed().id()))
                .toList();
    }
}
