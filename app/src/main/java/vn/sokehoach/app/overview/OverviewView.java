package vn.sokehoach.app.overview;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.saving.SavedNote;
import vn.sokehoach.app.ui.watch.UntilKnown;

/** A plan at a glance: the day and its rates, four cards, bars by agency or group, what is due and what is overdue. */
public final class OverviewView extends VBox {
    private static final double RIGHT = 430;
    /** In less room the lists stand below the bars. */
    private static final double ROOMY = 860;

    public OverviewView(OverviewModel model, Messages messages) {
        getStyleClass().add("overview");
        VBox urgent = new VBox(10, new UrgencyPanel(model, messages, true), new UrgencyPanel(model, messages, false),
                new IndicatorPanel(model, messages));
        urgent.setPrefWidth(RIGHT);
        urgent.setMinWidth(240);
        StandingChart chart = new StandingChart(model, messages);
        HBox.setHgrow(chart, Priority.ALWAYS);
        StackPane below = new StackPane();
        VBox body = new VBox(10, new FigureCards(model, messages),
                new SavedNote(model.saving(), messages, "overview-told"), below);
        body.getStyleClass().add("overview-body");
        body.widthProperty()
                .map(width -> width.doubleValue() < ROOMY)
                .subscribe(narrow -> below.getChildren()
                        .setAll(narrow ? new VBox(10, chart, urgent) : new HBox(10, chart, urgent)));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.visibleProperty().bind(model.watched().knownProperty());
        StackPane whole = new StackPane(new UntilKnown(new Region(), model.watched(), messages), scroll);
        setVgrow(whole, Priority.ALWAYS);
        getChildren().setAll(new DayBar(model, messages), new DefinitionBar(model, messages), whole);
    }
}
