package vn.sokehoach.app.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import vn.sokehoach.core.progress.TaskStatus;

/** The statuses to choose from. */
public final class StatusMenu {
    private StatusMenu() {}

    /** One entry a status, in their order; those that may not follow the current one cannot be chosen. */
    public static List<MenuItem> entries(Messages messages, TaskStatus current, Consumer<TaskStatus> chosen) {
        return Arrays.stream(TaskStatus.values()).map(status -> entry(messages, status, current, chosen)).toList();
    }

    private static MenuItem entry(Messages messages, TaskStatus status, TaskStatus current,
            Consumer<TaskStatus> chosen) {
        MenuItem entry = new MenuItem(messages.of("status", status), Signs.of(status));
        entry.setId("status-" + status.name());
        entry.getStyleClass().add("status-" + Signs.styleOf(status));
        entry.setDisable(!status.mayFollow(current));
        entry.setOnAction(_ -> chosen.accept(status));
        return entry;
    }
}
