package vn.sokehoach.app.window;

import java.util.List;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumnBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.progress.ProgressEntry;

/** Hands for the cells of the task table, and eyes for what they bring into the store. */
final class CellHands {
    private CellHands() {}

    static boolean isStatusLeading(TestWindow window) {
        return window.robot.lookup(".status-column:leading").tryQuery().isPresent();
    }

    static String heldReason(TestWindow window) {
        return window.onScreen(() -> window.<Labeled>find("#held-reason").getText());
    }

    static PlanTask task(TestWindow window, UUID id) {
        return window.office().book().plans().holding(id).orElseThrow().task(id).orElseThrow();
    }

    static void onStatus(TestWindow window, TaskRow row) {
        toColumn(window, row, "status");
    }

    static void toColumn(TestWindow window, TaskRow row, String column) {
        window.choose(row).push(KeyCode.HOME);
        int across = window.onScreen(() -> window.tasks()
                .getVisibleLeafColumns()
                .stream()
                .map(TableColumnBase::getId)
                .toList()
                .indexOf("column-" + column));
        for (int step = 0; step < across; step++) {
            window.robot.push(KeyCode.RIGHT);
        }
        window.settle();
    }

    static void showColumn(TestWindow window, String column) {
        window.onScreen(() -> {
            window.tasks()
                    .getColumns()
                    .stream()
                    .filter(each -> each.getId().equals("column-" + column))
                    .forEach(each -> each.setVisible(true));
            return true;
        });
        window.settle();
    }

    static void type(TestWindow window, KeyCode code, String letter) {
        window.onScreen(() -> {
            strike(window, code, letter);
            return true;
        });
    }

    /** A key that is struck within a turn of the screen's thread. */
    static void strike(TestWindow window, KeyCode code, String letter) {
        fire(window, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        fire(window, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
        fire(window, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    }

    static void fire(TestWindow window, KeyEvent key) {
        Node focused = window.tasks().getScene().getFocusOwner();
        Event.fireEvent(focused, key);
    }

    static ProgressEntry last(TestWindow window, TaskRow row) {
        return entries(window, row).getLast();
    }

    static List<ProgressEntry> entries(TestWindow window, TaskRow row) {
        UUID plan = window.office().book().plans().holding(row.id()).orElseThrow().id();
        return window.office()
                .book()
                .progress()
                .ofPlan(plan)
                .stream()
                .filter(entry -> entry.subject().id().equals(row.id()))
                .toList();
    }
}
