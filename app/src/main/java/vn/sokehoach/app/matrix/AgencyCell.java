package vn.sokehoach.app.matrix;

import javafx.scene.control.TableCell;
import vn.sokehoach.core.overview.AssignmentMatrix.Row;

/** The name of an agency. */
final class AgencyCell extends TableCell<Row, Row> {
    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? null : row.agency());
    }
}
