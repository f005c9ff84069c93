package vn.sokehoach.app.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.TreeTableColumn.SortType;
import javafx.scene.control.TreeTableView;
import vn.sokehoach.app.ui.settings.ViewSetup;
import vn.sokehoach.app.ui.settings.ViewSetup.Sorting;
import vn.sokehoach.app.ui.table.GridColumn;

/** Keeps the columns of a table and their order as the view has them, and the view as the person changes them. */
public final class ColumnsShown<R> {
    /** Stands before the key of a column that is put out of sight, and alone where none is. */
    private static final String HIDDEN = "-";

    private final TreeTableView<R> table;
    private final Views views;
    private final Predicate<String> hiddenAtFirst;
    private final ChangeListener<Boolean> seen = (_, _, _) -> chosen();
    private List<? extends GridColumn<R, ?>> columns = List.of();
    private boolean applying;

    /** Keeps a table, whose columns follow, as these views have it; what is hidden at first is told by key. */
    public ColumnsShown(TreeTableView<R> table, Views views, Predicate<String> hiddenAtFirst) {
        this.table = table;
        this.views = views;
        this.hiddenAtFirst = hiddenAtFirst;
        views.setupProperty().addListener((_, _, _) -> apply());
    }

    /** These are the columns of the table from now on, in the place of those before. */
    public void show(List<? extends GridColumn<R, ?>> now) {
        applying = true;
        columns.forEach(column -> column.visibleProperty().removeListener(seen));
        columns = now;
        table.getColumns().setAll(now);
        applying = false;
        apply();
        columns.forEach(column -> column.visibleProperty().addListener(seen));
    }

    private void apply() {
        if (applying) {
            return;
        }
        applying = true;
        try {
            ViewSetup setup = views.setupProperty().get();
            columns.forEach(column -> column.setVisible(column.isAlwaysShown() || shows(setup, column.key())));
            List<? extends GridColumn<R, ?>> order =
                    setup.order().stream().flatMap(this::sortedBy).toList();
            if (!table.getSortOrder().equals(order)) {
                table.getSortOrder().setAll(order);
            }
        } finally {
            applying = false;
        }
    }

    private Stream<? extends GridColumn<R, ?>> sortedBy(Sorting sorting) {
        return columns.stream()
                .filter(column -> column.key().equals(sorting.column()))
                .peek(column -> column
                        .setSortType(sorting.descending() ? SortType.DESCENDING : SortType.ASCENDING));
    }

    private boolean shows(ViewSetup setup, String key) {
        List<String> keys = setup.columns();
        return keys.contains(key)
                || !isOfFormerShape(keys) && !keys.contains(HIDDEN + key) && !hiddenAtFirst.test(key);
    }

    /** Settings once named the columns that are shown and no others. */
    private static boolean isOfFormerShape(List<String> keys) {
        return !keys.isEmpty() && keys.stream().noneMatch(key -> key.startsWith(HIDDEN));
    }

    private void chosen() {
        if (!applying) {
            tell(setup -> {
                List<String> keys = new ArrayList<>(setup.columns());
                keys.remove(HIDDEN);
                keys.addFirst(HIDDEN);
                columns.forEach(column -> {
                    keys.removeAll(List.of(column.key(), HIDDEN + column.key()));
                    keys.add(column.isVisible() ? column.key() : HIDDEN + column.key());
                });
                return setup.withColumns(keys);
            });
        }
    }

    /** The person sorts by other columns. */
    public void sorted() {
        if (!applying) {
            tell(setup -> setup.withOrder(table.getSortOrder()
                    .stream()
                    .map(column -> new Sorting(((GridColumn<?, ?>) column).key(),
                            column.getSortType() == SortType.DESCENDING))
                    .toList()));
        }
    }

    private void tell(UnaryOperator<ViewSetup> change) {
        applying = true;
        try {
            views.show(change.apply(views.setupProperty().get()));
        } finally {
            applying = false;
        }
    }
}
