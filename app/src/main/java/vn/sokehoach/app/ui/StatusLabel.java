package vn.sokehoach.app.ui;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.progress.TaskStatus;

/** A status as people see it: sign, word and colour. */
public final class StatusLabel extends Label {
    private final Messages messages;
    private @Nullable String style;

    public StatusLabel(Messages messages) {
        this.messages = messages;
        getStyleClass().add("status");
    }

    /** Shows a status. */
    public void show(TaskStatus status) {
        show(messages.of("status", status), Signs.styleOf(status));
    }

    /** Shows by how many days a due day has passed. */
    public void showOverdue(long days) {
        show(messages.get("task.overdue", days), "overdue");
    }

    private void show(String text, String styleClass) {
        setText(text);
        setAccessibleText(text);
        if (!styleClass.equals(style)) {
            getStyleClass().setAll("label", "status", "status-" + styleClass);
            setGraphic(Signs.of(styleClass));
            style = styleClass;
        }
    }
}
