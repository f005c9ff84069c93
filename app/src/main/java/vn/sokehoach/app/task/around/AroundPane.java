package vn.sokehoach.app.task.around;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.task.FrameCells;
import vn.sokehoach.app.task.RowAround;
import vn.sokehoach.app.task.TaskFacts.Kind;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.task.TasksModel;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.WrappedLabel;

/** Who is in charge of the chosen row, what is to come of it, who ordered it, until when it was extended, what goes with it. */
public final class AroundPane extends VBox {
    private final AroundModel model;
    private final RelatedModel related;
    private final RelatedBox company;
    private final Desk desk;
    private final Label reason = new WrappedLabel("", "reason");
    private @Nullable TaskRow row;
    private final Map<String, AroundField> fields = new HashMap<>();
    private @Nullable ExtensionsBox extensions;
    private @Nullable RowAround shown;

    /** Shows nothing yet. */
    public AroundPane(TasksModel tasks, Desk desk) {
        this.desk = desk;
        this.model = new AroundModel(tasks, desk);
        this.related = new RelatedModel(tasks, model, desk);
        this.company = new RelatedBox(related, desk);
        getStyleClass().add("around");
        setId("around");
        reason.setId("around-reason");
        reason.textProperty().bind(model.messageProperty());
        reason.visibleProperty().bind(model.messageProperty().isNotEmpty());
        reason.managedProperty().bind(reason.visibleProperty());
    }

    /** Shows what stands around a row now; where that is as before, what is being typed stays. */
    public void show(TaskRow now) {
        RowAround around = now.standing().around();
        if (now != row) {
            related.forget();
        }
        if (hasCompany(now)) {
            related.read(now);
        }
        if (now == row && around.equals(shown)) {
            return;
        }
        Node focused = now == row ? getChildren().stream().filter(Node::isFocusWithin).findFirst().orElse(null) : null;
        int place = getChildren().indexOf(focused);
        if (now != row) {
            fields.clear();
            extensions = null;
        }
        row = now;
        shown = around;
        fill(now, around);
        if (focused != null && !focused.isFocusWithin()) {
            getChildren().get(Math.min(place, getChildren().size() - 1)).requestFocus();
        }
    }

    /** What stands as before stays itself, with what is being typed in it. */
    private void fill(TaskRow row, RowAround around) {
        List<Node> parts = new ArrayList<>();
        if (FrameCells.takes("leader", row)) {
            parts.add(line("leader", around.leader(), (text, kept) -> model.setLeader(row, text, kept)));
        }
        if (FrameCells.takes("product", row)) {
            parts.add(line("product", around.product(), (text, kept) -> model.setProduct(row, text, kept)));
            parts.add(line("order", around.order(), (text, kept) -> model.setOrder(row, text, kept)));
        }
        if (FrameCells.takes("extension", row)) {
            parts.add(extensions(row));
        }
        if (hasCompany(row)) {
            parts.add(new AttachmentsBox(row, model, desk));
            parts.add(company);
            company.about(row);
        }
        parts.add(reason);
        getChildren().setAll(parts);
    }

    private ExtensionsBox extensions(TaskRow row) {
        ExtensionsBox box = extensions;
        if (box == null || !box.shows(row)) {
            box = new ExtensionsBox(row, model, desk);
            extensions = box;
        }
        return box;
    }

    /** Documents and other tasks go with everything but a group. */
    private static boolean hasCompany(TaskRow row) {
        return row.facts().kind() != Kind.GROUP;
    }

    private AroundField line(String key, String value, AroundField.Taking taking) {
        AroundField field = fields.get(key);
        if (field == null || !field.holds(value)) {
            field = new AroundField(key, desk.messages().get("frame." + key), value, taking);
            fields.put(key, field);
        }
        return field;
    }
}
