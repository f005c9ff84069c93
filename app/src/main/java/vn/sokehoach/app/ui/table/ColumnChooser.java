package vn.sokehoach.app.ui.table;

import javafx.geometry.Point2D;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The columns of a table to be shown or not, by the right mouse button or by Shift+F10 and the menu key. */
final class ColumnChooser<T> extends ContextMenu {
    private final TableView<T> table;

    /** Begins to listen in this table; its first column is always shown. */
    ColumnChooser(TableView<T> table) {
        this.table = table;
        setId("column-chooser");
        table.setContextMenu(this);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setOnShowing(_ -> offer());
        // A menu without entries does not open.
        offer();
    }

    private void offer() {
        getItems().clear();
        table.getColumns().stream().skip(1).filter(column -> !column.getText().isEmpty()).forEach(column -> {
            CheckMenuItem entry = new CheckMenuItem(column.getText());
            entry.setMnemonicParsing(false);
            entry.setSelected(column.isVisible());
            entry.setOnAction(_ -> column.setVisible(entry.isSelected()));
            getItems().add(entry);
        });
    }

    private void pressed(KeyEvent key) {
        boolean asked = key.getCode() == KeyCode.CONTEXT_MENU || key.getCode() == KeyCode.F10 && key.isShiftDown();
        if (asked && !isShowing()) {
            Point2D corner = table.localToScreen(0, 0);
            show(table, corner.getX(), corner.getY());
            key.consume();
        }
    }
}
