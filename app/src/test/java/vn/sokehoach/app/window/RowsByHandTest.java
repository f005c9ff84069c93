package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.app.window.StructureHands.onMenu;
import static vn.sokehoach.app.window.StructureHands.set;
import static vn.sokehoach.app.window.StructureHands.text;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.core.plan.Plan;

/** Indicators are written, changed and taken out by hand in the window; each act is a step back. */
@OnScreen
class RowsByHandTest {
    @TempDir
    Path folder;

    @Test
    void aPlanByHandGetsItsIndicatorsByKeysAndMenu() throws Exception {
        try (TestWindow window = TestWindow.on(folder.resolve("empty"))) {
            window.push(KeyCode.CONTROL, KeyCode.N);
            set(window, "#new-plan-YEAR", "2025");
            set(window, "#new-plan-TITLE", "Trồng rừng ven sông");
            window.click("#new-plan-keep").click("#tab-indicators").click("#first-row");
            window.click("#row-keep");
            assertThat(text(window, "#row-cells-reason")).isNotEmpty();
            set(window, "#row-cell-1", "Diện tích ao");
            set(window, "#row-cell-3", "> 1.800,5");
            assertThat(text(window, "#row-echo-3")).isEqualTo("> 1.800,5");
            window.click("#row-keep");
            assertThat(rows(window)).containsExactly("1 Diện tích ao > 1.800,5");
            assertThat(IndicatorHands.chosen(window).indicator().name()).isEqualTo("Diện tích ao");

            IndicatorHands.choose(window, row -> true);
            window.push(KeyCode.INSERT);
            set(window, "#row-cell-1", "Số bờ ao");
            window.click("#row-keep");
            onMenu(window, ".indicators-view #structure-menu", "part-rows-add-0");
            set(window, "#row-cell-1", "Rừng");
            window.click("#row-keep");
            assertThat(rows(window)).containsExactly("1 Diện tích ao > 1.800,5", "2 Số bờ ao ", "I Rừng ");

            IndicatorHands.choose(window, row -> row.indicator().name().startsWith("Số bờ"));
            window.push(KeyCode.SHIFT, KeyCode.F2);
            set(window, "#row-cell-3", "12");
            window.click("#row-keep");
            assertThat(rows(window).get(1)).isEqualTo("2 Số bờ ao 12");

            IndicatorHands.choose(window, row -> row.indicator().name().startsWith("Số bờ"));
            window.push(KeyCode.CONTROL, KeyCode.DELETE);
            assertThat(rows(window)).containsExactly("1 Diện tích ao > 1.800,5", "I Rừng ");
            assertThat(text(window, "#notice")).contains("bỏ dòng 2");
            window.push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(rows(window)).hasSize(3);

            IndicatorHands.choose(window, row -> row.indicator().name().startsWith("Số bờ"));
            window.push(KeyCode.ALT, KeyCode.UP);
            assertThat(rows(window)).containsExactly("2 Số bờ ao 12", "1 Diện tích ao > 1.800,5", "I Rừng ");
            assertThat(IndicatorHands.chosen(window).indicator().name()).isEqualTo("Số bờ ao");
            window.push(KeyCode.ALT, KeyCode.UP);
            assertThat(text(window, "#notice")).contains("đã ở đầu hoặc cuối");
            window.push(KeyCode.ALT, KeyCode.DOWN).push(KeyCode.ALT, KeyCode.DOWN);
            assertThat(rows(window)).containsExactly("1 Diện tích ao > 1.800,5", "I Rừng ", "2 Số bờ ao 12");
            onMenu(window, ".indicators-view #structure-menu", "part-renumber", 3);
            assertThat(rows(window)).containsExactly("1 Diện tích ao > 1.800,5", "I Rừng ", "1 Số bờ ao 12");
            for (int step = 0; step < 4; step++) {
                window.push(KeyCode.CONTROL, KeyCode.Z);
            }
            assertThat(rows(window)).containsExactly("1 Diện tích ao > 1.800,5", "2 Số bờ ao 12", "I Rừng ");
            for (int step = 0; step < 4; step++) {
                window.push(KeyCode.CONTROL, KeyCode.Z);
            }
            assertThat(plan(window).appendices()).isEmpty();
            assertThat(window.shows("#first-row")).isTrue();
        }
    }

    private static Plan plan(TestWindow window) {
        return window.office().book().plans().all().getFirst();
    }

    private static List<String> rows(TestWindow window) {
        return plan(window).appendices()
                .getFirst()
                .rows()
                .stream()
                .map(row -> row.no() + " " + row.cells().get(1) + " " + row.cells().get(3))
                .toList();
    }
}
