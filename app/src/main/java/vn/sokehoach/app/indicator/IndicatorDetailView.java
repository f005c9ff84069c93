package vn.sokehoach.app.indicator;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.core.indicator.TargetValue;

/** The chosen indicator whole: its name, unit, targets, whom it concerns, and where it stands in the document. */
public final class IndicatorDetailView extends StackPane {
    private final Messages messages;
    private final Sentences sentences;

    public IndicatorDetailView(IndicatorsModel model, Messages messages, Sentences sentences) {
        this.messages = messages;
        this.sentences = sentences;
        getStyleClass().add("detail");
        model.selectedProperty().addListener((_, _, row) -> show(row));
        show(model.selectedProperty().get());
    }

    private void show(@Nullable IndicatorRow row) {
        if (row == null) {
            getChildren().setAll(new EmptyState("list", messages.get("indicator.detail.none"),
                    messages.get("indicator.detail.none.advice")));
            return;
        }
        VBox body = new VBox(label(messages.get("indicator.caption", row.printed().no()).strip(), "muted"),
                label(row.indicator().name(), "detail-text"),
                label(messages.get("detail.source", sentences.where(row.printed().source())), "detail-source"));
        body.getStyleClass().add("detail-body");
        fact(body, messages.get("indicator.unit"), row.indicator().unit());
        for (TargetValue target : row.indicator().targets()) {
            fact(body, target.column().replaceAll("\\s*\\R\\s*", " "), target.target().printed());
        }
        fact(body, messages.get("indicator.agencies"), row.agencyNames());
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().setAll(scroll);
    }

    private static void fact(VBox body, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            body.getChildren().add(new VBox(2, label(name, "fact-name"), label(value, "fact-value")));
        }
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
