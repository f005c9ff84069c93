package vn.sokehoach.app.task.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.sokehoach.app.task.TaskFacts.Kind;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.task.TasksModel;
import vn.sokehoach.app.ui.Messages;

/** The tree-table itself: shows the rows that the model lets through and keeps what is open, chosen and in sight. */
final class TasksTable extends TreeTableView<TaskRow> {
    private static final double ROW = 40;

    private final TasksModel model;
    private final Set<UUID> folded = new HashSet<>();
    private final Set<UUID> unfolded = new HashSet<>();
    private final PercentColumn percent;
    private final ContentColumn content;
    private boolean filling;

    TasksTable(TasksModel model, Messages messages) {
        this.model = model;
        this.percent = new PercentColumn(model, messages);
        this.content = new ContentColumn(messages);
        getStyleClass().add("tasks-table");
        setId("tasks");
        setAccessibleText(messages.get("tab.tasks"));
        setShowRoot(false);
        setEditable(true);
        setFixedCellSize(ROW);
        setRowFactory(_ -> new TaskTableRow());
        getColumns().setAll(List.of(new NumberColumn(messages), content, new LeadColumn(messages),
                new CooperatingColumn(messages), new DeadlineColumn(messages), new StatusColumn(model, messages),
                percent));
        setRoot(new TreeItem<>());
        widthProperty().addListener((_, _, _) -> widenContent());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        model.rootsProperty().addListener((_, _, _) -> fill());
        model.shownProperty().addListener((_, _, _) -> fill());
        model.selectedProperty().addListener((_, _, _) -> select());
        getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            if (!filling) {
                model.selectedProperty().set(item == null ? null : item.getValue());
            }
        });
        fill();
    }

    /** Takes what the other columns leave, so that nothing scrolls sideways. */
    private void widenContent() {
        double others = getColumns().stream().filter(column -> column != content).mapToDouble(c -> c.getWidth()).sum();
        content.setPrefWidth(Math.max(content.getMinWidth(), getWidth() - others - 11));
    }

    private void fill() {
        filling = true;
        try {
            Set<UUID> shown = model.shownProperty().get();
            boolean searching = !model.searchProperty().get().isBlank();
            getRoot().getChildren()
                    .setAll(model.rootsProperty()
                            .get()
                            .stream()
                            .filter(row -> shown.contains(row.id()))
                            .map(row -> item(row, shown, searching))
                            .toList());
        } finally {
            filling = false;
        }
        select();
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
                getSelectionModel().select(item);
                return true;
            }
            if (find(item, wanted)) {
                return true;
            }
        }
        return false;
    }

    private void pressed(KeyEvent key) {
        if (getEditingCell() == null && (key.getCode() == KeyCode.F2 || key.getCode() == KeyCode.ENTER)) {
            key.consume();
            lookupAll(".status-cell").stream()
                    .filter(node -> node instanceof StatusCell cell && cell.getTableRow() != null
                            && cell.getTableRow().getItem() == model.selectedProperty().get())
                    .findFirst()
                    .ifPresent(cell -> ((StatusCell) cell).choose());
        }
    }

    /** A digit typed over a row begins its percentage, and the next ones may come before there is a field for them. */
    private void typed(KeyEvent key) {
        TaskRow row = model.selectedProperty().get();
        boolean elsewhere = getEditingCell() != null && getScene().getFocusOwner() != this;
        if (elsewhere || row == null || !row.isEditable() || !key.getCharacter().matches("\\d")) {
            return;
        }
        key.consume();
        percent.type(percent.typed() + key.getCharacter());
        if (getEditingCell() == null) {
            // A column out of sight has no cells to type into.
            scrollToColumn(percent);
            edit(getSelectionModel().getSelectedIndex(), percent);
        }
    }
}
