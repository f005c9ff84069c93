package vn.sokehoach.app.ui.view;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Signs;
import vn.sokehoach.app.ui.table.GridColumn;

/** The columns to be shown or not. */
public final class ColumnMenu extends MenuButton {
    public ColumnMenu(List<? extends GridColumn<?, ?>> columns, Messages messages) {
        super("", Signs.of("columns"));
        setId("column-menu");
        getStyleClass().addAll("bar-menu", "icon-menu");
        setTooltip(new Tooltip(messages.get("columns.choose")));
        setAccessibleText(messages.get("columns.choose"));
        show(columns);
    }

    /** Offers these columns in the place of those before. */
    public void show(List<? extends GridColumn<?, ?>> columns) {
        getItems().clear();
        columns.forEach(column -> {
            CheckMenuItem entry = new CheckMenuItem(column.getText());
            entry.setId("show-" + column.key());
            entry.setMnemonicParsing(false);
            entry.selectedProperty().bindBidirectional(column.visibleProperty());
            // A table without its first columns has nothing to hold on to.
            entry.setDisable(column.isAlwaysShown());
            getItems().add(entry);
        });
    }
}
