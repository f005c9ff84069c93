package vn.sokehoach.app.ui.cell;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;

/** A column that shows one value of its rows, sorted by it: numbers by their size; it keeps its place. */
public final class ValueColumn<T> extends TableColumn<T, Object> {

    /** So much of a title can still be read. */
    private static final double LEAST = 96;

    /** A column of so many points. */
    public ValueColumn(String title, double width, Function<T, Object> value) {
        super(title);
        setPrefWidth(width);
        setMinWidth(Math.min(width, LEAST));
        setReorderable(false);
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    }
}
