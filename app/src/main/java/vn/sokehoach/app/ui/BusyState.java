package vn.sokehoach.app.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** What stands where something is being fetched or read. */
public final class BusyState extends VBox {
    public BusyState(String text) {
        getStyleClass().add("busy-state");
        setAlignment(Pos.CENTER);
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(240);
        getChildren().addAll(bar, new Label(text));
    }
}
