package vn.sokehoach.app.task.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableColumn.SortType;
import javafx.scene.control.TreeTableView;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.task.TaskFacts.Kind;
import vn.sokehoach.app.task.TaskField;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.task.TasksModel;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.table.CellGrid;
import vn.sokehoach.app.ui.view.ColumnsShown;
import vn.sokehoach.core.plan.AgencyRole;

/**
 * The tree-table itself: shows the rows that the model lets through and keeps what is open, chosen and in sight. In the
 * plan's own order the tasks stand under their groups; sorted, they stand in one row.
 */
final class TasksTable extends TreeTableView<TaskRow> {
    private static final double ROW = 40;
    private static final Set<String> HIDDEN_AT_FIRST =
            Set.of("monitoring", "note", "result", "difficulties", "proposals", "leader", "product", "order",
                    "extension");

    private final Messages messages;
    private final TasksModel model;
    private final Set<UUID> folded = new HashSet<>();
    private final Set<UUID> unfolded = new HashSet<>();
    private final NumberColumn number;
    private final ContentColumn content;
    private final List<TaskColumn> columns;
    private @Nullable CellGrid<TaskRow> grid;
    private boolean filling;

    TasksTable(TasksModel model, Messages messages) {
        this.messages = messages;
        this.model = model;
        this.number = new NumberColumn(messages);
        this.content = new ContentColumn(model, messages);
        this.columns = List.of(number, content,
                new AgencyColumn(AgencyRole.LEAD, "lead", messages.get("column.lead"), 134),
                new AgencyColumn(AgencyRole.COOPERATING, "cooperating", messages.get("column.cooperating"), 116),
                new AgencyColumn(AgencyRole.MONITORING, "monitoring", messages.of("role", AgencyRole.MONITORING), 134),
                new DeadlineColumn(messages),
                new StatusColumn(messages), new PercentColumn(messages),
                new RemarkColumn(TaskField.NOTE, messages.get("detail.note")),
                new RemarkColumn(TaskField.RESULT, messages.get("detail.result")),
                new RemarkColumn(TaskField.DIFFICULTIES, messages.get("detail.difficulties")),
                new RemarkColumn(TaskField.PROPOSALS, messages.get("detail.proposals")),
                new FrameColumn("leader", messages.get("frame.leader")),
                new FrameColumn("product", messages.get("frame.product")),
                new FrameColumn("order", messages.get("frame.order")),
                new FrameColumn("extension", messages.get("frame.extension")));
        getStyleClass().add("tasks-table");
        setId("tasks");
        setAccessibleText(messages.get("tab.tasks"));
        setShowRoot(false);
        setFixedCellSize(ROW);
        setRowFactory(_ -> new TaskTableRow());
        columns.forEach(column -> column.setSortable(true));
        setRoot(new TreeItem<>());
        ColumnsShown<TaskRow> shown = new ColumnsShown<>(this, model.views(), HIDDEN_AT_FIRST::contains);
        shown.show(columns);
        setSortPolicy(_ -> {
            shown.sorted();
            fill();
            return true;
        });
        widthProperty().addListener((_, _, _) -> widenContent());
        columns.forEach(column -> column.visibleProperty().addListener((_, _, _) -> widenContent()));
        model.rootsProperty().addListener((_, _, _) -> {
            carryOver();
            fit();
            fill();
        });
        model.shownProperty().addListener((_, _, _) -> fill());
        model.selectedProperty().addListener((_, _, _) -> select());
        getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            if (!filling) {
                model.selectedProperty().set(item == null ? null : item.getValue());
            }
        });
        model.closedProperty().addListener((_, _, _) -> refresh());
        fit();
        fill();
    }

    private void fit() {
        number.fit(model.rootsProperty().get());
        widenContent();
    }

    /** All columns in their order, shown or not. */
    List<TaskColumn> allColumns() {
        return columns;
    }

    /** Has the chosen cells kept while other rows are shown. */
    void keepBlockOf(CellGrid<TaskRow> cells) {
        grid = cells;
    }

    /** Takes what the other columns leave, so that nothing scrolls sideways while there is room. */
    private void widenContent() {
        double others = columns.stream()
                .filter(column -> column != content && column.isVisible())
                .mapToDouble(TreeTableColumn::getWidth)
                .sum();
        content.setPrefWidth(Math.max(content.getMinWidth(), getWidth() - others - 11));
    }

    /** What was typed and is not kept goes on with the rows that are made anew; with another plan it ends. */
    private void carryOver() {
        if (grid != null) {
            long lost = grid.carryOver(row -> model.row(row.id()));
            if (lost > 0) {
                model.tell(messages.get("task.cell.given-up", lost));
            }
        }
    }

    private void fill() {
        filling = true;
        try {
            Set<UUID> shown = model.shownProperty().get();
            boolean searching = !model.searchProperty().get().isBlank();
            getRoot().getChildren()
                    .setAll(rows(shown).stream().map(row -> item(row, shown, searching)).toList());
        } finally {
            filling = false;
        }
        select();
        if (grid != null) {
            grid.restore();
        }
    }

    /** The groups in the plan's order; all tasks in another order where one is wished. */
    private List<TaskRow> rows(Set<UUID> shown) {
        List<TaskRow> roots = model.rootsProperty().get();
        Optional<Comparator<TaskRow>> order = order();
        return order.isEmpty() ? roots.stream().filter(row -> shown.contains(row.id())).toList()
                : roots.stream()
                        .flatMap(group -> group.children().stream())
                        .filter(row -> shown.contains(row.id()))
                        .sorted(order.get())
                        .toList();
    }

    /** The order of the columns that the person sorts by; empty for the plan's own, which the numbers tell as well. */
    private Optional<Comparator<TaskRow>> order() {
        return getSortOrder().stream()
                .filter(column -> !(column instanceof NumberColumn && column.getSortType() == SortType.ASCENDING))
                .map(column -> column instanceof NumberColumn ? inPlan().reversed() : ((TaskColumn) column).orderNow())
                .reduce(Comparator::thenComparing);
    }

    private Comparator<TaskRow> inPlan() {
        Map<UUID, Integer> places = new HashMap<>();
        model.rootsProperty()
                .get()
                .stream()
                .flatMap(group -> group.children().stream())
                .forEach(row -> places.put(row.id(), places.size()));
        return Comparator.comparingInt(row -> places.getOrDefault(row.id(), 0));
    }

    private TreeItem<TaskRow> item(TaskRow row, Set<UUID> shown, boolean searching) {
        TreeItem<TaskRow> item = new TreeItem<>(row);
        item.getChildren()
                .setAll(row.children()
                        .stream()
                        .filter(child -> shown.contains(child.id()))
                        .map(child -> item(child, shown, searching))
                        .toList());
        item.setExpanded(searching || row.facts().kind() == Kind.GROUP && !folded.contains(row.id())
                || unfolded.contains(row.id()));
        item.expandedProperty().addListener((_, _, open) -> {
            (open ? folded : unfolded).remove(row.id());
            (open ? unfolded : folded).add(row.id());
        });
        return item;
    }

    private void select() {
        TaskRow wanted = model.selectedProperty().get();
        TreeItem<TaskRow> current = getSelectionModel().getSelectedItem();
        if (wanted == null) {
            getSelectionModel().clearSelection();
        } else if (current == null || current.getValue() != wanted) {
            find(getRoot(), wanted);
        }
    }

    private boolean find(TreeItem<TaskRow> parent, TaskRow wanted) {
        for (TreeItem<TaskRow> item : parent.getChildren()) {
            if (item.getValue() == wanted) {
                if (parent != getRoot()) {
                    parent.setExpanded(true);
                }
                getSelectionModel().select(item);
                return true;
            }
            if (find(item, wanted)) {
                return true;
            }
        }
        return false;
    }
}
