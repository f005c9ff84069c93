package vn.sokehoach.app.importing;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.importing.outline.OutlinePane;
import vn.sokehoach.app.importing.problems.ProblemsPane;
import vn.sokehoach.app.importing.text.TextPane;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Shortcuts;

/** The document at the left, the plan that was recognised in it at the right, what to look at below the document. */
final class ReviewView extends StackPane {
    private static final double LEFT = 0.46;
    private static final double UPPER = 0.74;

    private final ReviewModel model;
    private final List<Node> stops;

    ReviewView(ReviewModel model, Messages messages) {
        this.model = model;
        getStyleClass().add("review");
        TextPane text = new TextPane(model.text(), messages);
        OutlinePane outline = new OutlinePane(model.outline(), messages);
        ProblemsPane problems = new ProblemsPane(model.problems(), messages);
        stops = List.of(text, outline, problems.list());
        SplitPane left = split(Orientation.VERTICAL, UPPER, titled(messages.get("review.text"), text), problems);
        getChildren().setAll(split(Orientation.HORIZONTAL, LEFT, left, titled(messages.get("review.plan"), outline)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The keyboard begins in the plan. */
    @Override
    public void requestFocus() {
        stops.get(1).requestFocus();
    }

    private static VBox titled(String title, Node content) {
        Label label = new Label(title);
        label.getStyleClass().add("section-title");
        label.setLabelFor(content);
        StackPane bar = new StackPane(label);
        bar.getStyleClass().add("pane-bar");
        VBox.setVgrow(content, Priority.ALWAYS);
        return new VBox(bar, content);
    }

    private static SplitPane split(Orientation orientation, double position, Node first, Node second) {
        SplitPane pane = new SplitPane(first, second);
        pane.setOrientation(orientation);
        pane.setDividerPositions(position);
        return pane;
    }

    private void pressed(KeyEvent key) {
        if (Shortcuts.NEXT_PROBLEM.match(key)) {
            model.problems().next();
        } else if (Shortcuts.PREVIOUS_PROBLEM.match(key)) {
            model.problems().previous();
        } else if (Shortcuts.NEXT_PANE.match(key)) {
            int current = stops.indexOf(getScene().getFocusOwner());
            stops.get((current + 1) % stops.size()).requestFocus();
        } else {
            return;
        }
        key.consume();
    }
}
