package vn.sokehoach.app.ui.cell;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TreeTableColumn;

/** A column of plain text that never changes while its row is shown. */
public class TreeTextColumn<R> extends TreeTableColumn<R, String> {
    /** {@code style} is the style class of the column and its cells; {@code text} gives "" for nothing. */
    protected TreeTextColumn(String title, String style, double width, Function<? super R, String> text) {
        super(title);
        getStyleClass().add(style);
        setPrefWidth(width);
        setSortable(false);
        setReorderable(false);
        setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue().getValue())));
    }
}
