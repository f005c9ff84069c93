package vn.sokehoach.app.ui;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.progress.TaskStatus;

/** A status as people see it: sign, word and colour; a passed due day takes the place of an open status. */
public final class StatusLabel extends Label {
    private final Messages messages;
    private @Nullable String style;

    public StatusLabel(Messages messages) {
        this.messages = messages;
        getStyleClass().add("status");
    }

    /** Shows a status; {@code daysOverdue} 0 where nothing is overdue. */
    public void show(TaskStatus status, long daysOverdue) {
        if (daysOverdue > 0) {
            show(messages.get("task.overdue", daysOverdue), "overdue");
            setAccessibleText(getText() + ", " + messages.of("status", status));
        } else {
            show(messages.of("status", status), Signs.styleOf(status));
            setAccessibleText(getText());
        }
    }

    private void show(String text, String styleClass) {
        setText(text);
        if (!styleClass.equals(style)) {
            getStyleClass().setAll("label", "status", "status-" + styleClass);
            setGraphic(Signs.of(styleClass));
            style = styleClass;
        }
    }
}
