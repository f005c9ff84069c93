package vn.sokehoach.app.task.around;

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
        row = now;
        shown = around;
        fill(now, around);
        if (place >= 0) {
            getChildren().get(Math.min(place, getChildren().size() - 1)).requestFocus();
        }
    }

    private void fill(TaskRow row, RowAround around) {
        getChildren().clear();
        if (FrameCells.takes("leader", row)) {
            getChildren().add(line("leader", around.leader(), text -> {
                model.setLeader(row, text);
                return true;
            }));
        }
        if (FrameCells.takes("product", row)) {
            getChildren().addAll(line("product", around.product(), text -> {
                model.setProduct(row, text);
                return true;
            }), line("order", around.order(), text -> model.setOrder(row, text)));
        }
        if (FrameCells.takes("extension", row)) {
            getChildren().add(new ExtensionsBox(row, model, desk));
        }
        if (hasCompany(row)) {
            getChildren().addAll(new AttachmentsBox(row, model, desk), company);
            company.about(row);
        }
        getChildren().add(reason);
    }

    /** Documents and other tasks go with everything but a group. */
    private static boolean hasCompany(TaskRow row) {
        return row.facts().kind() != Kind.GROUP;
    }

    private AroundField line(String key, String value, AroundField.Taking taking) {
        return new AroundField(key, desk.messages().get("frame." + key), value, taking);
    }
}
