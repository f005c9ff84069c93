package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.ui.OnScreen;

/** Without a mouse everything is reached, and the person sees where the keyboard is. */
@OnScreen
class ReachTest {
    @TempDir
    Path folder;

    @Test
    void everyControlOfEveryViewIsReachedAndMarkedAndWhatIsNotWouldBeFound() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            assertThat(new Views(window).faults()).isEmpty();

            Pane bar = window.find(".top-bar");
            window.onScreen(() -> {
                Button left = new Button("A");
                left.setId("left-out");
                left.setFocusTraversable(false);
                Button bare = new Button("B");
                bare.setId("bare");
                bare.setStyle("-fx-background-color: gray; -fx-background-insets: 0; -fx-border-width: 0;"
                        + "-fx-text-fill: black; -fx-effect: null");
                return bar.getChildren().addAll(left, bare);
            });
            assertThat(new KeyboardWalk(window).faultsWithin(window.find("#search"), bar))
                    .anyMatch(fault -> fault.startsWith("never reached: Button #left-out"))
                    .anyMatch(fault -> fault.startsWith("no mark on Button #bare"));
        }
    }

    /** Each view with something chosen in it. */
    private static final class Views extends TourHands {
        private final KeyboardWalk walk;
        private final List<String> faults = new ArrayList<>();

        Views(TestWindow window) {
            super(window, _ -> {});
            walk = new KeyboardWalk(window);
        }

        List<String> faults() {
            window.choose(window.shownTasks().get(1));
            for (Tab tab : tabs()) {
                show(tab);
                switch (tab.getId()) {
                    case "tab-indicators" -> select("#indicators", 3);
                    case "tab-rounds" -> select("#rounds", 0);
                    case "tab-compare" -> {
                        window.until(() -> !window.<TableView<?>>find("#compare").getItems().isEmpty());
                        select("#compare", 0);
                    }
                    case "tab-agencies" -> select("#agencies", 2);
                    case "tab-references" -> select("#references", 0);
                    case "tab-appendices" -> window.until(() -> !window.find("#print").isDisabled());
                    default -> window.settle();
                }
                // What stands around the views is the same around each of them: it is walked through once.
                Node page = window.find(".plan-page");
                List<String> found = tab == tabs().getFirst() ? walk.faults() : walk.faultsWithin(page, page);
                found.forEach(fault -> faults.add(tab.getId() + " " + fault));
            }
            return faults;
        }
    }
}
