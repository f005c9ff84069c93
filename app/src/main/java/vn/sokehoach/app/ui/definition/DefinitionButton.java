package vn.sokehoach.app.ui.definition;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;

/** Shows the definitions of the figures of a view above the window. */
public final class DefinitionButton extends Button {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 420;

    public DefinitionButton(Counted counted, Desk desk) {
        super(desk.messages().get("definition.show"));
        setId("definition-" + counted.name().toLowerCase(Locale.ROOT));
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(_ -> desk.dialogs().open(desk.messages().get("definition.title"), text(counted, desk.messages())));
    }

    private static ScrollPane text(Counted counted, Messages messages) {
        VBox text = new VBox(8);
        text.setId("definitions");
        text.getStyleClass().add("dialog-body");
        counted.paragraphs(messages)
                .forEach(paragraph -> text.getChildren().add(new WrappedLabel(paragraph, "definition-text")));
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefViewportWidth(WIDTH);
        scroll.setMaxHeight(HEIGHT);
        return scroll;
    }
}
