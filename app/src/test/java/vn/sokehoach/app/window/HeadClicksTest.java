package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.task.TaskFacts.Kind;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.text.VietnameseText;

/** A click on the head of a column sorts by it, a second one the other way round, a third one not at all. */
@OnScreen
class HeadClicksTest {

    private static final String LEAD = ".tasks-table .column-header.lead-column";

    @TempDir
    Path folder;

    @Test
    void aClickSortsBySpokenAlphabetAndTheThirdBringsThePlansOrderBack() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            List<TaskRow> inPlan = top(window);

            press(window);

            List<TaskRow> up = top(window);
            assertThat(up).isNotEmpty().allMatch(row -> row.facts().kind() != Kind.GROUP);
            assertThat(leads(up)).isSortedAccordingTo(VietnameseText.collator());

            press(window);

            assertThat(leads(top(window))).isSortedAccordingTo(VietnameseText.collator().reversed());

            press(window);

            assertThat(top(window)).isEqualTo(inPlan);
            assertThat(window.settings.now().tasks().order()).isEmpty();
        }
    }

    /** What a mouse does to a head: the screen in memory takes no clicks there. */
    private static void press(TestWindow window) {
        window.onScreen(() -> {
            Node head = window.find(LEAD);
            for (EventType<MouseEvent> what : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                Event.fireEvent(head,
                        new MouseEvent(what, 5, 5, 5, 5, MouseButton.PRIMARY, 1, false, false, false, false,
                                what == MouseEvent.MOUSE_PRESSED, false, false, true, false, true, null));
            }
            return true;
        });
        window.settle();
    }

    private static List<TaskRow> top(TestWindow window) {
        return window.onScreen(
                () -> window.tasks().getRoot().getChildren().stream().map(TreeItem::getValue).toList());
    }

    private static List<String> leads(List<TaskRow> rows) {
        return rows.stream()
                .map(row -> AgencyMention.names(row.facts().assignment().lead()))
                .filter(lead -> !lead.isEmpty())
                .toList();
    }
}
