package vn.sokehoach.app.appendix;

import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.appendix.preview.PreviewView;
import vn.sokehoach.app.appendix.shape.ShapeBar;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;

/** The official tables of the open plan at the left, the pages of those that are chosen beside them. */
public final class AppendicesView extends BorderPane {
    private static final double WIDTH = 248;

    /** Shows what the model offers. */
    public AppendicesView(AppendicesModel model, Messages messages) {
        setId("appendices");
        getStyleClass().add("appendices");
        Label title = new Label(messages.get("export.which"));
        title.getStyleClass().add("section-title");
        OfferList offers = new OfferList(model, messages);
        title.setLabelFor(offers);
        VBox.setVgrow(offers, Priority.ALWAYS);
        WrappedLabel hint = new WrappedLabel(messages.get("export.together"), "offers-hint");
        VBox choice = new VBox(title, offers, hint, new SavingPane(model, messages));
        choice.getStyleClass().add("choice");
        choice.setMinWidth(WIDTH);
        choice.setPrefWidth(WIDTH);
        choice.setMaxWidth(WIDTH);
        setLeft(choice);
        PreviewView preview = new PreviewView(model.preview(), messages);
        addEventFilter(KeyEvent.KEY_PRESSED, preview::zoom);
        EmptyState none = new EmptyState("list", messages.get("export.none"), messages.get("export.none.advice"));
        BorderPane pages = new BorderPane(preview);
        pages.setMinWidth(0);
        preview.setMinWidth(0);
        pages.setTop(new ShapeBar(model.shape(), messages));
        centerProperty().bind(model.offersProperty().map(all -> all.isEmpty() ? none : pages));
    }
}
