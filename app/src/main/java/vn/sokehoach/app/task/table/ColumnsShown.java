package vn.sokehoach.app.task.table;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.control.TreeTableColumn.SortType;
import vn.sokehoach.app.task.ViewsModel;
import vn.sokehoach.app.ui.settings.ViewSetup;
import vn.sokehoach.app.ui.settings.ViewSetup.Sorting;

/** Keeps the columns of the table and their order as the view has them, and the view as the person changes them. */
final class ColumnsShown {
    private static final Set<String> HIDDEN_AT_FIRST =
            Set.of("monitoring", "note", "result", "difficulties", "proposals", "leader", "product", "order",
                    "extension");

    private final TasksTable table;
    private final ViewsModel views;
    private boolean applying;

    ColumnsShown(TasksTable table, ViewsModel views) {
        this.table = table;
        this.views = views;
        table.allColumns()
                .forEach(column -> column.visibleProperty().addListener((_, _, _) -> chosen()));
        views.setupProperty().addListener((_, _, _) -> apply());
        apply();
    }

    private void apply() {
        if (applying) {
            return;
        }
        applying = true;
        try {
            ViewSetup setup = views.setupProperty().get();
            table.allColumns().forEach(column -> column.setVisible(shows(setup, column.key())));
            List<TaskColumn> order = setup.order()
                    .stream()
                    .flatMap(sorting -> table.allColumns()
                            .stream()
                            .filter(column -> column.key().equals(sorting.column()))
                            .peek(column -> column.setSortType(
                                    sorting.descending() ? SortType.DESCENDING : SortType.ASCENDING)))
                    .toList();
            if (!table.getSortOrder().equals(order)) {
                table.getSortOrder().setAll(order);
            }
        } finally {
            applying = false;
        }
    }

    private static boolean shows(ViewSetup setup, String key) {
        return setup.columns().isEmpty() ? !HIDDEN_AT_FIRST.contains(key) : setup.columns().contains(key);
    }

    private void chosen() {
        if (!applying) {
            tell(setup -> setup.withColumns(table.allColumns()
                    .stream()
                    .filter(TaskColumn::isVisible)
                    .map(TaskColumn::key)
                    .toList()));
        }
    }

    /** The person sorts by other columns. */
    void sorted() {
        if (!applying) {
            tell(setup -> setup.withOrder(table.getSortOrder()
                    .stream()
                    .map(column -> new Sorting(((TaskColumn) column).key(),
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
