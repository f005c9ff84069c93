package vn.sokehoach.app.indicator;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.core.indicator.TargetValue;

/** The chosen indicator whole: its name, unit, targets, whom it concerns, and where it stands in the document. */
public final class IndicatorDetailView extends StackPane {
    private final IndicatorsModel model;
    private final Messages messages;
    private final Sentences sentences;

    /** The row that is chosen in a model; what was measured is followed while {@code looked} at. */
    public IndicatorDetailView(IndicatorsModel model, Desk desk, ObservableValue<Boolean> looked) {
        this.model = model;
        this.messages = desk.messages();
        this.sentences = desk.sentences();
        getStyleClass().add("detail");
        model.selectedProperty().addListener((_, _, row) -> show(row));
        model.figures().measuredProperty().when(looked).addListener((_, _, _) -> showAnew());
        model.course().courseProperty().addListener((_, _, course) -> {
            if (course != null) {
                desk.dialogs().open(messages.get("course.title"), new CourseView(course, model, desk));
            }
        });
        show(model.selectedProperty().get());
    }

    /** Whoever was typing a figure goes on with the next one. */
    private void showAnew() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        boolean typing = focused instanceof TextField && isWithin(focused);
        show(model.selectedProperty().get());
        Node value = lookup("#measure-value");
        if (typing && value != null) {
            value.requestFocus();
        }
    }

    private boolean isWithin(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == this) {
                return true;
            }
        }
        return false;
    }

    private void show(@Nullable IndicatorRow row) {
        if (row == null) {
            getChildren().setAll(new EmptyState("list", messages.get("indicator.detail.none"),
                    messages.get("indicator.detail.none.advice")));
            return;
        }
        VBox body = new VBox(new WrappedLabel(messages.get("indicator.caption", row.printed().no()).strip(), "muted"),
                new WrappedLabel(row.indicator().name(), "detail-text"),
                new WrappedLabel(messages.get("detail.source", sentences.where(row.printed().source())),
                        "detail-source"));
        body.getStyleClass().add("detail-body");
        fact(body, messages.get("indicator.unit"), row.indicator().unit());
        for (TargetValue target : row.indicator().targets()) {
            fact(body, target.column().replaceAll("\\s*\\R\\s*", " "), target.target().printed());
        }
        fact(body, messages.get("indicator.agencies"), row.agencyNames());
        body.getChildren().add(refusal());
        model.figures()
                .of(row)
                .ifPresent(measured -> body.getChildren().add(new MeasuredFacts(model, messages, row, measured)));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().setAll(scroll);
    }

    private Label refusal() {
        Label label = new WrappedLabel("", "reason");
        label.setId("measure-refused");
        label.textProperty().bind(model.messageProperty());
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private static void fact(VBox body, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            body.getChildren()
                    .add(new VBox(2, new WrappedLabel(name, "fact-name"), new WrappedLabel(value, "fact-value")));
        }
    }
}
