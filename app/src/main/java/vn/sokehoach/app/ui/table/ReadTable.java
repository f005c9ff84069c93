package vn.sokehoach.app.ui.table;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.clip.Pasteboard;

/**
 * A table that is only read: several rows are chosen and copied for spreadsheets, a click on a head sorts by the alphabet,
 * by size or by day and the third click brings the table's own order back, and the button at the right of the heads, the
 * right mouse button and Shift+F10 choose the columns.
 */
public final class ReadTable<T> {
    private final TableView<T> table;
    private List<T> own;
    private boolean sorting;

    private ReadTable(TableView<T> table) {
        this.table = table;
        this.own = List.copyOf(table.getItems());
    }

    /** Makes such a table of one whose columns and texts are there. */
    public static <T> void of(TableView<T> table) {
        new ReadTable<>(table).begin();
    }

    /** The same for a table in a window of its own, where nothing around it copies. */
    public static <T> void of(TableView<T> table, Pasteboard pasteboard) {
        of(table);
        table.addEventHandler(KeyEvent.KEY_PRESSED, copying(pasteboard));
    }

    private void begin() {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setTableMenuButtonVisible(true);
        new ColumnChooser<>(table);
        for (TableColumn<T, ?> column : table.getColumns()) {
            column.setSortable(true);
            orderOf(column);
        }
        table.setSortPolicy(_ -> {
            sort();
            return true;
        });
        table.getItems().addListener((ListChangeListener<T>) _ -> {
            if (!sorting) {
                own = List.copyOf(table.getItems());
                if (table.getComparator() != null) {
                    sort();
                }
            }
        });
    }

    static <S> void orderOf(TableColumn<?, S> column) {
        column.setComparator(
                new CellOrder<>(value -> words(column, value), () -> column.getSortType() == SortType.DESCENDING));
    }

    /** Puts the rows into the order that is asked for, or into their own; what is chosen stays chosen. */
    private void sort() {
        Map<T, Integer> places = new IdentityHashMap<>();
        own.forEach(row -> places.put(row, places.size()));
        Comparator<T> inPlace = Comparator.comparingInt(row -> places.getOrDefault(row, 0));
        Comparator<T> order = table.getComparator();
        sorting = true;
        try {
            FXCollections.sort(table.getItems(), order == null ? inPlace : order.thenComparing(inPlace));
        } finally {
            sorting = false;
        }
    }

    /** Puts the chosen rows of such a table on the clipboard when Ctrl+C is pressed in it. */
    public static EventHandler<KeyEvent> copying(Pasteboard pasteboard) {
        return key -> {
            if (key.isShortcutDown() && key.getCode() == KeyCode.C && key.getTarget() instanceof TableView<?> table
                    && !table.getSelectionModel().isEmpty()) {
                List<List<String>> rows = texts(table);
                pasteboard.put(BlockText.lines(rows), BlockText.html(rows));
                key.consume();
            }
        };
    }

    private static <T> List<List<String>> texts(TableView<T> table) {
        return table.getSelectionModel()
                .getSelectedIndices()
                .stream()
                .distinct()
                .sorted()
                .map(row -> table.getVisibleLeafColumns().stream().map(column -> text(column, row)).toList())
                .toList();
    }

    /** Tells how the values of a column are put into words. */
    public static <S> void says(TableColumn<?, S> column, Function<S, String> words) {
        column.getProperties().put(Words.class, (Words<S>) words::apply);
    }

    private static <S> String text(TableColumn<?, S> column, int row) {
        return words(column, column.getCellData(row));
    }

    @SuppressWarnings("unchecked")
    private static <S> String words(TableColumn<?, S> column, @Nullable S value) {
        if (value == null) {
            return "";
        }
        return column.getProperties().get(Words.class) instanceof Words<?> words ? ((Words<S>) words).of(value)
                : value.toString();
    }

    /** What a cell says of its value. */
    private interface Words<S> {
        String of(S value);
    }
}
