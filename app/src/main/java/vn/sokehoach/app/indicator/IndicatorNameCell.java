package vn.sokehoach.app.indicator;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** The name of an indicator; that of a group runs on over the empty cells beside it. */
final class IndicatorNameCell extends TableCell<IndicatorRow, String> {
    private final Label title = new Label();
    private @Nullable Node skinsClip;

    IndicatorNameCell() {
        title.getStyleClass().add("group-title");
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        IndicatorRow row = empty || getTableRow() == null ? null : getTableRow().getItem();
        boolean group = row != null && row.isGroup();
        String line = empty ? "" : text.replaceAll("\\s*\\R\\s*", " ");
        setText(group ? null : line);
        title.setText(line);
        setGraphic(group ? title : null);
        // Above the cells beside it, or they would paint over the end of the title.
        setViewOrder(group ? -1 : 0);
        getStyleClass().remove("sub-name");
        if (row != null && row.printed().level() == 2) {
            getStyleClass().add("sub-name");
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getClip() != null) {
            skinsClip = getClip();
        }
        boolean runsOn = getGraphic() == title;
        setClip(runsOn ? null : skinsClip);
        if (runsOn) {
            double width = getTableView().getVisibleLeafColumns()
                    .stream()
                    .skip(getTableView().getVisibleLeafIndex(getTableColumn()))
                    .mapToDouble(c -> c.getWidth())
                    .sum();
            title.resizeRelocate(snappedLeftInset(), 0, width - snappedLeftInset() - 8, getHeight());
        }
    }
}
