package vn.sokehoach.app.indicator;

import vn.sokehoach.app.ui.cell.RunningTitle;
import vn.sokehoach.app.ui.table.GridCell;

/** The name of an indicator; that of a group runs on over the empty cells beside it. */
final class IndicatorNameCell extends GridCell<IndicatorRow, IndicatorRow> {
    private final RunningTitle title = new RunningTitle(this);
    private final PrintedColumn column;

    IndicatorNameCell(PrintedColumn column) {
        super(column);
        this.column = column;
    }

    @Override
    protected void show(IndicatorRow row) {
        String line = PrintedColumn.oneLine(column.text(row), " ");
        setText(row.isGroup() ? null : line);
        title.show(row.isGroup() ? line : null);
        getStyleClass().remove("sub-name");
        if (row.printed().level() == 2) {
            getStyleClass().add("sub-name");
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        title.layOut(getTreeTableView().getVisibleLeafColumns()
                .stream()
                .skip(getTreeTableView().getVisibleLeafIndex(getTableColumn()))
                .mapToDouble(each -> each.getWidth())
                .sum());
    }
}
