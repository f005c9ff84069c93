package vn.sokehoach.app.appendix.shape;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.appendix.made.WorkColumn;

/** The columns of the tables, each to be ticked or not. */
final class ColumnsMenu extends MenuButton {
    private final ShapeModel model;
    private final Messages messages;

    ColumnsMenu(ShapeModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("shape-columns");
        model.columnsProperty().addListener((_, _, _) -> fill());
        model.concernedProperty().addListener((_, _, _) -> fill());
        model.factsProperty().addListener((_, _, _) -> fill());
        fill();
    }

    private void fill() {
        getItems().setAll(model.choosable().stream().map(this::entry).toList());
        long shown = model.choosable().stream().filter(model::has).count();
        setText(messages.get("shape.columns.count", shown, model.choosable().size()));
    }

    private CheckMenuItem entry(WorkColumn column) {
        CheckMenuItem item = new CheckMenuItem(messages.of("shape.column", column));
        item.setId("shape-column-" + column.name());
        item.setSelected(model.has(column));
        item.setOnAction(_ -> model.choose(column, item.isSelected()));
        return item;
    }
}
