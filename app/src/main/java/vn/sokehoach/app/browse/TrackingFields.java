package vn.sokehoach.app.browse;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.control.Named;
import vn.sokehoach.core.progress.PlanTracking;

/** How the tasks of a plan are followed, to be changed: by task or by item, and when what has no deadline is due. */
final class TrackingFields {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Messages messages;
    private final ComboBox<Boolean> byItem = new ComboBox<>();
    private final TextField due = new TextField();
    private @Nullable PlanTracking before;

    /** Two lines below those that are there; they can be changed once they are {@linkplain #show shown}. */
    TrackingFields(GridPane lines, Messages messages) {
        this.messages = messages;
        byItem.setId("plan-edit-tracking");
        byItem.getItems().setAll(List.of(false, true));
        byItem.setConverter(new Named<>(
                items -> messages.get(items ? "plan.edit.tracking.item" : "plan.edit.tracking.task")));
        byItem.setDisable(true);
        due.setId("plan-edit-due");
        due.setPrefColumnCount(10);
        due.setMaxWidth(Region.USE_PREF_SIZE);
        due.setDisable(true);
        due.textProperty().addListener((_, _, _) -> due.pseudoClassStateChanged(WRONG, false));
        lines.addRow(lines.getRowCount(), name(messages.get("plan.edit.tracking"), byItem), byItem);
        lines.addRow(lines.getRowCount(), name(messages.get("plan.edit.due"), due), due);
    }

    private static Label name(String words, Control field) {
        Label name = new Label(words);
        name.setMinWidth(Region.USE_PREF_SIZE);
        field.setAccessibleText(words);
        return name;
    }

    /** Fills them with what holds now. */
    void show(PlanTracking now) {
        before = now;
        byItem.setValue(now.byItem());
        due.setText(Days.day(now.defaultDue()));
        byItem.setDisable(false);
        due.setDisable(false);
    }

    /** What is wrong with them, in a sentence; empty for nothing. */
    Optional<String> wrong() {
        try {
            if (before != null) {
                Days.typed(due.getText());
            }
            return Optional.empty();
        } catch (DateTimeException noDay) {
            due.pseudoClassStateChanged(WRONG, true);
            return Optional.of(messages.get("plan.edit.due.wrong", due.getText().strip()));
        }
    }

    /** What they ask for where nothing is {@linkplain #wrong wrong}; empty where that holds already. */
    Optional<PlanTracking> changed() {
        return Optional.ofNullable(before)
                .map(now -> new PlanTracking(now.plan(), byItem.getValue(), Days.typed(due.getText())))
                .filter(now -> !now.equals(before));
    }
}
