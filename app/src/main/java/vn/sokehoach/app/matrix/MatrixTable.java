package vn.sokehoach.app.matrix;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.watch.UntilKnown;
import vn.sokehoach.core.overview.AssignmentMatrix;
import vn.sokehoach.core.overview.AssignmentMatrix.Row;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.TaskGroup;

/** Agencies down, groups across; the arrows go from cell to cell, Enter opens the tasks of one. */
final class MatrixTable extends TableView<Row> {
    /** The column of all groups together. */
    static final int ALL = -1;

    private static final double AGENCY = 220;
    private static final double GROUP = 68;
    private static final double SCROLL_BAR = 14;

    private final MatrixModel model;
    private final Messages messages;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");

    MatrixTable(MatrixModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("matrix");
        setAccessibleText(messages.get("tab.matrix"));
        setFixedCellSize(27);
        widthProperty().addListener((_, _, _) -> widen());
        getSelectionModel().setCellSelectionEnabled(true);
        setPlaceholder(
                new UntilKnown(new EmptyState("list", messages.get("matrix.none"), messages.get("matrix.none.advice")),
                        model.watched(), messages));
        getSelectionModel().getSelectedCells()
                .addListener((javafx.collections.ListChangeListener<? super TablePosition>) _ -> tell());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openChosen();
                key.consume();
            }
        });
        model.matrixProperty().addListener((_, _, matrix) -> show(matrix));
        model.roleProperty().addListener((_, _, _) -> show(model.matrixProperty().get()));
        show(model.matrixProperty().get());
        tell();
    }

    private void show(@Nullable AssignmentMatrix matrix) {
        getItems().clear();
        getColumns().clear();
        if (matrix == null || matrix.rows().isEmpty()) {
            return;
        }
        TableColumn<Row, String> agency = column(messages.get("matrix.agency"), "", AGENCY);
        agency.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().agency()));
        List<TableColumn<Row, String>> columns = new ArrayList<>(List.of(agency));
        for (int at = 0; at < matrix.groups().size(); at++) {
            TaskGroup group = matrix.groups().get(at);
            columns.add(counts(group.no(), group.title(), at));
        }
        columns.add(counts(messages.get("matrix.all"), messages.get("matrix.all.advice"), ALL));
        getColumns().setAll(columns);
        getItems().setAll(matrix.rows());
        widen();
        tell();
    }

    /** The agencies take what the groups leave. */
    private void widen() {
        if (!getColumns().isEmpty()) {
            double groups = (getColumns().size() - 1) * GROUP;
            getColumns().getFirst().setPrefWidth(Math.max(AGENCY, getWidth() - groups - SCROLL_BAR));
        }
    }

    private TableColumn<Row, String> counts(String title, String advice, int group) {
        TableColumn<Row, String> column = column(title, advice, GROUP);
        column.getStyleClass().add("matrix-column");
        column.setCellFactory(_ -> new MatrixCell(this, group));
        Map<Row, ReadOnlyStringWrapper> texts = new IdentityHashMap<>();
        List<AgencyRole> roles = model.roles();
        // A cell is asked for its text whenever it comes into sight.
        column.setCellValueFactory(row -> texts.computeIfAbsent(row.getValue(),
                counted -> new ReadOnlyStringWrapper(MatrixCell.text(counted, group, roles))));
        column.setUserData(group);
        return column;
    }

    private static TableColumn<Row, String> column(String title, String advice, double width) {
        TableColumn<Row, String> column = new TableColumn<>();
        Label label = new Label(title);
        label.setMaxWidth(Double.MAX_VALUE);
        if (!advice.isEmpty()) {
            label.setTooltip(new Tooltip(advice));
        }
        column.setGraphic(label);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** The roles that are counted. */
    List<AgencyRole> roles() {
        return model.roles();
    }

    /** Opens the tasks of a cell in these roles. */
    void open(Row row, int group, List<AgencyRole> roles) {
        model.open(title(row, group, roles), tasks(row, group, roles));
    }

    static Set<UUID> tasks(Row row, int group, List<AgencyRole> roles) {
        return group == ALL ? row.in(roles) : row.in(group, roles);
    }

    /** "Sở Y tế, nhóm 3: chủ trì". */
    private String title(Row row, int group, List<AgencyRole> roles) {
        String where = group == ALL ? row.agency() : messages.get("matrix.in", row.agency(), noOf(group));
        return roles.size() == 1 ? messages.get("matrix.as", where, messages.of("role", roles.getFirst())) : where;
    }

    private String noOf(int group) {
        AssignmentMatrix matrix = model.matrixProperty().get();
        return matrix == null ? "" : matrix.groups().get(group).no();
    }

    private void openChosen() {
        chosen().ifPresent(cell -> open(cell.row(), cell.group(), model.roles()));
    }

    private void tell() {
        words.set(chosen().map(cell -> messages.get("matrix.words", title(cell.row(), cell.group(), List.of()),
                model.roles()
                        .stream()
                        .map(role -> messages.get("matrix.count", messages.of("role", role),
                                tasks(cell.row(), cell.group(), List.of(role)).size()))
                        .collect(Collectors.joining(", "))))
                .orElseGet(() -> messages.get("matrix.advice", model.roles()
                        .stream()
                        .map(role -> messages.of("role", role).toLowerCase(messages.locale()))
                        .collect(Collectors.joining(" / ")))));
    }

    private java.util.Optional<Chosen> chosen() {
        return getSelectionModel().getSelectedCells()
                .stream()
                .filter(cell -> cell.getTableColumn() != null && cell.getRow() < getItems().size())
                .map(cell -> new Chosen(getItems().get(cell.getRow()),
                        cell.getTableColumn().getUserData() instanceof Integer group ? group : ALL))
                .findFirst();
    }

    /** What the chosen cell counts, in words. */
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    private record Chosen(Row row, int group) {}
}
