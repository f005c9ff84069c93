package vn.sokehoach.app.overview;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.overview.Figure;

/** The published definition of the figure that was asked about. */
final class DefinitionBar extends HBox {
    private final Label text = new Label();
    private final FigureWords words;

    DefinitionBar(OverviewModel model, Messages messages) {
        super(10);
        this.words = new FigureWords(messages);
        getStyleClass().add("definition");
        setAlignment(Pos.CENTER_LEFT);
        text.setId("definition");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button close = new Button(messages.get("button.close"));
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> model.explainedProperty().set(null));
        getChildren().setAll(text, close);
        model.explainedProperty().addListener((_, _, figure) -> show(figure));
        show(model.explainedProperty().get());
    }

    private void show(@Nullable Figure figure) {
        text.setText(figure == null ? "" : words.definition(figure));
        setVisible(figure != null);
        setManaged(figure != null);
    }
}
