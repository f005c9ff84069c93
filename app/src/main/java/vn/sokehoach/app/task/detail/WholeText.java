package vn.sokehoach.app.task.detail;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import vn.sokehoach.app.task.TaskFacts.Kind;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;

/** The whole text of a row with its items; a long one is folded, so that the form under it stays in sight. */
final class WholeText extends VBox {
    private static final double FOLDED = 210;
    private static final double MARGIN = 60;

    private final Messages messages;
    private final VBox words = new VBox();
    private final Hyperlink more = new Hyperlink();
    private boolean folded = true;

    WholeText(TaskRow row, Messages messages) {
        this.messages = messages;
        words.getStyleClass().add("detail-words");
        words.getChildren().add(new WrappedLabel(row.facts().words().content(), "detail-text"));
        if (row.facts().kind() == Kind.TASK) {
            row.children()
                    .forEach(item -> words.getChildren()
                            .add(new WrappedLabel("– " + item.facts().words().content(), "detail-item")));
        }
        Rectangle sight = new Rectangle();
        sight.widthProperty().bind(words.widthProperty());
        sight.heightProperty().bind(words.heightProperty());
        words.setClip(sight);
        more.setOnAction(_ -> {
            folded = !folded;
            more.setVisited(false);
            requestLayout();
        });
        getChildren().setAll(words, more);
        more.setManaged(false);
        words.setManaged(false);
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = words.prefHeight(width);
        return isLong(whole) ? (folded ? FOLDED : whole) + more.prefHeight(-1) : whole;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double whole = words.prefHeight(getWidth());
        double shown = isLong(whole) && folded ? FOLDED : whole;
        words.resizeRelocate(0, 0, getWidth(), shown);
        more.setVisible(isLong(whole));
        more.setText(messages.get(folded ? "detail.more" : "detail.less"));
        more.resizeRelocate(0, shown, more.prefWidth(-1), more.prefHeight(-1));
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    // A little more than what fits is shown whole.
    private static boolean isLong(double height) {
        return height > FOLDED + MARGIN;
    }
}
