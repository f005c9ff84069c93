package vn.sokehoach.app.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokehoach.app.ui.OnScreen;

/** Keys go over the points of a chart by where they lie, though not every line has a point for every year. */
@OnScreen
class KeyStopsTest {

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({"target 2022, DOWN, measured 2022", "target 2025, DOWN, measured 2024",
            "measured 2022, UP, target 2022", "measured 2024, UP, target 2024", "target 2022, RIGHT, target 2023",
            "measured 2024, LEFT, measured 2022", "target 2025, RIGHT, target 2025", "target 2023, UP, target 2023",
            "measured 2024, DOWN, measured 2024", "measured 2021, END, target 2025",
            "target 2025, HOME, measured 2021"})
    void keysGoToThePointThatLiesThere(String from, KeyCode key, String to) throws Exception {
        String reached = WaitForAsyncUtils.asyncFx(() -> {
            Pane chart = new Pane();
            KeyStops stops = new KeyStops(chart);
            stops.add(line(chart, "target", 2022, 2023, 2024, 2025));
            stops.add(line(chart, "measured", 2021, 2022, 2024));
            Scene scene = new Scene(chart);
            Node stop = chart.getChildren()
                    .stream()
                    .filter(each -> from.equals(each.getId()))
                    .findFirst()
                    .orElseThrow();
            stop.requestFocus();
            Event.fireEvent(stop, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            return scene.getFocusOwner().getId();
        }).get(20, TimeUnit.SECONDS);

        assertThat(reached).isEqualTo(to);
    }

    private static List<Node> line(Pane chart, String name, int... years) {
        List<Node> line = new ArrayList<>();
        for (int year : years) {
            Rectangle point = new Rectangle((year - 2020) * 100, 0, 10, 10);
            point.setId(name + " " + year);
            line.add(point);
        }
        chart.getChildren().addAll(line);
        return line;
    }
}
