package vn.sokehoach.app.task;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.task.TaskRow.Kind;
import vn.sokehoach.app.task.TaskRows.GroupRows;
import vn.sokehoach.app.task.TaskRows.TaskWithItems;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.StatusWords;
import vn.sokehoach.core.progress.TaskStatus;

/** The task table with its search and its filter by status. */
public final class TasksView {

    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final TasksModel model;
    private final Messages messages;
    private final TreeTableView<TaskRow> table = new TreeTableView<>(new TreeItem<>());
    private final TextField search = new TextField();
    private final VBox root;
    private final Set<UUID> collapsed = new HashSet<>();
    private boolean filling;

    public TasksView(TasksModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        root = new VBox(bar(), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        setUpTable();
        model.groups().addListener((value, before, now) -> fill());
        fill();
    }

    public VBox root() {
        return root;
    }

    /** Puts the cursor into the search field. */
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /** Puts the focus into the table. */
    public void focusTable() {
        table.requestFocus();
    }

    private HBox bar() {
        search.setId("task-search");
        search.setPromptText(messages.get("window.tasks.search"));
        search.setPrefColumnCount(26);
        model.search().bind(search.textProperty());
        Label shown = new Label();
        shown.textProperty().bind(model.shown());
        shown.getStyleClass().add("quiet");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(8, search, statusFilter(), gap, shown);
        bar.getStyleClass().add("tool-row");
        return bar;
    }

    private ComboBox<TaskStatus> statusFilter() {
        ComboBox<TaskStatus> filter = new ComboBox<>(FXCollections.observableArrayList());
        filter.getItems().add(null);
        filter.getItems().addAll(TaskStatus.values());
        filter.setId("status-filter");
        filter.setCellFactory(list -> new FilterCell());
        filter.setButtonCell(new FilterCell());
        filter.setPrefWidth(210);
        filter.setAccessibleText(messages.get("window.tasks.all.statuses"));
        model.status().bind(filter.valueProperty());
        return filter;
    }

    private void setUpTable() {
        TaskColumns columns = new TaskColumns(messages, model);
        table.setId("tasks");
        table.setShowRoot(false);
        table.setEditable(true);
        table.setFixedCellSize(26);
        table.getColumns()
                .setAll(java.util.List.of(columns.number(), columns.content(), columns.lead(),
                        columns.cooperating(), columns.deadline(), columns.status(), columns.percent()));
        table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.setPlaceholder(new Label(messages.get("window.tasks.empty")));
        table.setRowFactory(view -> new GroupedRow());
        table.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> {
            if (!filling) {
                boolean selectable = now != null && now.getValue() != null && now.getValue().kind() != Kind.GROUP;
                model.selected().set(selectable ? now.getValue().id() : null);
            }
        });
        model.selected().addListener((value, before, now) -> select(now));
    }

    /** Fills the table anew; what was selected, collapsed and scrolled to stays so. */
    private void fill() {
        filling = true;
        UUID selected = model.selected().get();
        table.getRoot().getChildren().setAll(model.groups().get().stream().map(this::item).toList());
        filling = false;
        select(selected);
    }

    private TreeItem<TaskRow> item(GroupRows group) {
        TreeItem<TaskRow> item = folding(group.group(), true);
        group.tasks().forEach(task -> item.getChildren().add(item(task)));
        return item;
    }

    private TreeItem<TaskRow> item(TaskWithItems task) {
        TreeItem<TaskRow> item = folding(task.task(), false);
        task.items().forEach(row -> item.getChildren().add(new TreeItem<>(row)));
        return item;
    }

    /** An item whose fold is remembered where it differs from the usual one. */
    private TreeItem<TaskRow> folding(TaskRow row, boolean usuallyOpen) {
        TreeItem<TaskRow> item = new TreeItem<>(row);
        item.setExpanded(usuallyOpen != collapsed.contains(row.id()));
        item.expandedProperty().addListener((value, before, open) -> {
            if (open == usuallyOpen) {
                collapsed.remove(row.id());
            } else {
                collapsed.add(row.id());
            }
        });
        return item;
    }

    private void select(UUID id) {
        TreeItem<TaskRow> current = table.getSelectionModel().getSelectedItem();
        if (id == null || current != null && current.getValue() != null && id.equals(current.getValue().id())) {
            return;
        }
        below(table.getRoot()).filter(item -> item.getValue() != null && item.getValue().id().equals(id))
                .findFirst()
                .ifPresent(item -> {
                    filling = true;
                    table.getSelectionModel().select(item);
                    filling = false;
                });
    }

    private static Stream<TreeItem<TaskRow>> below(TreeItem<TaskRow> item) {
        return Stream.concat(Stream.of(item), item.getChildren().stream().flatMap(TasksView::below));
    }

    /** A row that knows whether it is a group's. */
    private static final class GroupedRow extends TreeTableRow<TaskRow> {
        @Override
        protected void updateItem(TaskRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(GROUP, !empty && row != null && row.kind() == Kind.GROUP);
        }
    }

    /** A status to filter by, or all. */
    private final class FilterCell extends ListCell<TaskStatus> {
        @Override
        protected void updateItem(TaskStatus status, boolean empty) {
            super.updateItem(status, empty);
            setText(empty ? null
                    : status == null ? messages.get("window.tasks.all.statuses")
                            : new StatusWords(messages).of(status));
        }
    }
}
