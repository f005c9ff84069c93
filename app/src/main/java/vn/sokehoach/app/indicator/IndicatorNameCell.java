package vn.sokehoach.app.indicator;

import javafx.scene.control.TableCell;
import vn.sokehoach.app.ui.cell.RunningTitle;

/** The name of an indicator; that of a group runs on over the empty cells beside it. */
final class IndicatorNameCell extends TableCell<IndicatorRow, String> {
    private final RunningTitle title = new RunningTitle(this);

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        IndicatorRow row = empty || getTableRow() == null ? null : getTableRow().getItem();
        boolean group = row != null && row.isGroup();
        String line = empty ? "" : text.replaceAll("\\s*\\R\\s*", " ");
        setText(group ? null : line);
        title.show(group ? line : null);
        getStyleClass().remove("sub-name");
        if (row != null && row.printed().level() == 2) {
            getStyleClass().add("sub-name");
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        title.layOut(getTableView().getVisibleLeafColumns()
                .stream()
                .skip(getTableView().getVisibleLeafIndex(getTableColumn()))
                .mapToDouble(column -> column.getWidth())
                .sum());
    }
}
