package vn.sokehoach.app.indicator;

import javafx.scene.control.TableCell;

/** A printed cell on one line. */
final class IndicatorCell extends TableCell<IndicatorRow, String> {
    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty ? null : text.replaceAll("\\s*\\R\\s*", "; "));
        IndicatorRow row = empty || getTableRow() == null ? null : getTableRow().getItem();
        getStyleClass().remove("filled-down");
        if (row != null && getTableColumn() instanceof IndicatorTableColumn column && column.isFilledDown(row)) {
            getStyleClass().add("filled-down");
        }
    }
}
