package vn.sokehoach.app.ui.table;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TreeTableColumn;
import vn.sokehoach.core.text.VietnameseText;

/**
 * A column of a {@link CellGrid}: what its cells say, and whether they can be typed into.
 *
 * @param <R> a row
 * @param <S> what of a row changes while it is shown
 */
public abstract class GridColumn<R, S> extends TreeTableColumn<R, S> {
    private final String key;

    /** {@code key} names it in the settings; its cells have the style class key + "-column". */
    protected GridColumn(String key, String title, double width, Function<? super R, ObservableValue<S>> state) {
        super(title);
        this.key = key;
        setId("column-" + key);
        getStyleClass().add(key + "-column");
        setPrefWidth(width);
        setReorderable(false);
        setSortable(false);
        setCellValueFactory(row -> state.apply(row.getValue().getValue()));
    }

    /** The name of the column that people do not see. */
    public final String key() {
        return key;
    }

    /** What a cell says as plain text; "" for nothing. */
    public abstract String text(R row);

    /** Whether a cell can be typed into. */
    public boolean takes(R row) {
        return false;
    }

    /** Whether Delete may empty its cells. */
    public boolean isClearable() {
        return false;
    }

    /** What else holds of what is typed into its cells now, and goes with it though it is kept later; "" for nothing. */
    public Object typedUnder() {
        return "";
    }

    /** Whether F2 over a cell that takes nothing is meant for this column. */
    public boolean isFirstToEdit() {
        return false;
    }

    /** Whether a digit that is typed over a cell that takes nothing is meant for this column. */
    public boolean takesDigits() {
        return false;
    }

    /** Whether the table has nothing to hold on to without it. */
    public boolean isAlwaysShown() {
        return false;
    }

    /** Whether its texts may have several lines. */
    public boolean isLong() {
        return false;
    }

    /** The order in which its cells are sorted: that of the alphabet, cells without text last. */
    public Comparator<R> order() {
        Comparator<String> alphabet = VietnameseText.collator();
        Map<R, String> texts = new IdentityHashMap<>();
        Function<R, String> text = row -> texts.computeIfAbsent(row, this::text);
        return Comparator.<R, Boolean>comparing(row -> text.apply(row).isEmpty()).thenComparing(text, alphabet);
    }

    /**
     * The order in the direction that is asked for now; in both, cells that have nothing to be sorted by come after the
     * others, and those that say nothing at all come last.
     */
    public final Comparator<R> orderNow() {
        Map<R, Integer> ends = new IdentityHashMap<>();
        return Comparator.<R, Integer>comparing(row -> ends.computeIfAbsent(row, this::end))
                .thenComparing(getSortType() == SortType.ASCENDING ? order() : order().reversed());
    }

    private int end(R row) {
        return !saysNothing(row) ? 0 : text(row).isEmpty() ? 2 : 1;
    }

    /** Whether a cell has nothing to be sorted by. */
    protected boolean saysNothing(R row) {
        return text(row).isEmpty();
    }

    /** Opens what lets a value be chosen instead of typed; false where there is none. */
    protected boolean choose(R row, Node under, Consumer<String> chosen) {
        return false;
    }

    /** A cell of this column. */
    protected GridCell<R, S> cell() {
        return new GridCell<>(this);
    }

    /** Has its cells made for a grid. */
    final void join(CellGrid<R> grid) {
        setCellFactory(_ -> {
            GridCell<R, S> cell = cell();
            cell.join(grid);
            return cell;
        });
    }
}
