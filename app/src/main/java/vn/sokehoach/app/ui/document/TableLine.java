package vn.sokehoach.app.ui.document;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.document.DocumentText.Place;
import vn.sokehoach.app.ui.document.TextRow.Line;
import vn.sokehoach.app.ui.document.TextRow.Slot;
import vn.sokehoach.core.reading.Block.Paragraph;

/** A row of a table: its cells side by side, as high as the highest. */
final class TableLine extends Region {
    private final List<Box> boxes = new ArrayList<>();
    private @Nullable Line line;

    TableLine() {
        getStyleClass().add("table-line");
    }

    /** Shows a row; a cell of this place is marked. */
    void show(Line shown, @Nullable Place marked) {
        line = shown;
        while (boxes.size() < shown.slots().size()) {
            boxes.add(new Box());
        }
        getChildren().setAll(boxes.subList(0, shown.slots().size()));
        for (int index = 0; index < shown.slots().size(); index++) {
            boxes.get(index).show(shown.slots().get(index), shown.grid().ruled(), marked);
        }
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = 0;
        for (int index = 0; line != null && index < line.slots().size(); index++) {
            height = Math.max(height, boxes.get(index).prefHeight(widthOf(line.slots().get(index), width)));
        }
        return snapSizeY(height);
    }

    @Override
    protected void layoutChildren() {
        for (int index = 0; line != null && index < line.slots().size(); index++) {
            Slot slot = line.slots().get(index);
            double left = snapPositionX(getWidth() * line.grid().share(0, slot.cell().column()));
            boxes.get(index).resizeRelocate(left, 0, widthOf(slot, getWidth()), getHeight());
        }
    }

    private double widthOf(Slot slot, double width) {
        if (line == null) {
            return 0;
        }
        double left = snapPositionX(width * line.grid().share(0, slot.cell().column()));
        double right = snapPositionX(width
                * line.grid().share(0, slot.cell().column() + slot.cell().columnSpan()));
        return right - left;
    }

    private static final class Box extends StackPane {
        private final MarkedText text = new MarkedText();

        private Box() {
            getChildren().setAll(text);
        }

        private void show(Slot slot, boolean ruled, @Nullable Place marked) {
            getStyleClass().setAll("table-box", ruled ? "ruled" : "unruled");
            List<Paragraph> paragraphs = slot.cell().paragraphs();
            if (slot.continued()) {
                getStyleClass().add("continued");
            } else if (!paragraphs.isEmpty()) {
                LookOf.add(paragraphs.getFirst().shape(), getStyleClass());
            }
            boolean centred = !paragraphs.isEmpty() && paragraphs.getFirst().shape().centred();
            text.setTextAlignment(centred ? TextAlignment.CENTER : TextAlignment.LEFT);
            boolean here = marked != null && marked.block() == slot.cell().source().block();
            text.show(slot.continued() ? "" : slot.cell().text(), here ? marked.start() : 0, here ? marked.end() : 0);
        }
    }
}
