package vn.sokehoach.app.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.indicator.IndicatorColumn.Role;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.measure.MeasureWords;
import vn.sokehoach.app.ui.table.CellGrid;
import vn.sokehoach.app.ui.table.GridColumn;
import vn.sokehoach.app.ui.view.ColumnsShown;
import vn.sokehoach.core.indicator.Measurement.Kind;
import vn.sokehoach.core.plan.Appendix;

/** The chosen table of indicators as printed, with columns for figures; sorted, its groups are left out. */
final class IndicatorsTable extends TreeTableView<IndicatorRow> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final double ROW = 27;
    private static final double NARROWEST_NAME = 170;

    private final IndicatorsModel model;
    private final Messages messages;
    private final ColumnsShown<IndicatorRow> shown;
    private final ReadOnlyObjectWrapper<List<GridColumn<IndicatorRow, ?>>> all =
            new ReadOnlyObjectWrapper<>(List.of());
    private List<IndicatorColumn> printed = List.of();
    private @Nullable CellGrid<IndicatorRow> grid;
    /** The table that the columns are as wide as; null for none. */
    private @Nullable UUID fitted;
    /** How wide a person drew printed columns; the same columns of another table are as wide. */
    private final Map<IndicatorColumn, Double> drawn = new HashMap<>();
    private boolean filling;

    IndicatorsTable(IndicatorsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("indicators");
        setAccessibleText(messages.get("tab.indicators"));
        setShowRoot(false);
        setRoot(new TreeItem<>());
        // No column has room for arrows: nothing here is folded.
        setTreeColumn(new TreeTableColumn<>());
        setFixedCellSize(ROW);
        setRowFactory(_ -> new TreeTableRow<>() {
            @Override
            protected void updateItem(IndicatorRow row, boolean empty) {
                super.updateItem(row, empty);
                pseudoClassStateChanged(GROUP, !empty && row != null && row.isGroup());
            }
        });
        this.shown = new ColumnsShown<>(this, model.views(), this::isHiddenAtFirst);
        setSortPolicy(_ -> {
            shown.sorted();
            fill();
            return true;
        });
        widthProperty().addListener((_, _, _) -> widenName());
        getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            if (!filling) {
                model.selectedProperty().set(item == null ? null : item.getValue());
            }
        });
        model.selectedProperty().addListener((_, _, _) -> select());
    }

    /** All columns of the shown table in their order, shown or not. */
    ReadOnlyObjectProperty<List<GridColumn<IndicatorRow, ?>>> columnsProperty() {
        return all.getReadOnlyProperty();
    }

    /** Has the chosen cells kept while other rows are shown, and shows the table, and later ones while looked at. */
    void begin(CellGrid<IndicatorRow> cells, ObservableValue<Boolean> looked) {
        grid = cells;
        model.rowsProperty().when(looked).addListener((_, _, _) -> showTable());
        // A table may have other columns than the one before while both show the same rows: none.
        model.chosenProperty().when(looked).addListener((_, _, _) -> {
            if (!model.columns().equals(printed)) {
                showTable();
            }
            fit();
        });
        model.figures().measuredProperty().when(looked).addListener((_, _, _) -> showFigures());
        model.figures().periodProperty().when(looked).addListener((_, _, _) -> showFigures());
        showTable();
    }

    /** Other figures may mean another order. */
    private void showFigures() {
        if (!getSortOrder().isEmpty()) {
            fill();
        }
        refresh();
    }

    private void showTable() {
        if (!model.columns().equals(printed)) {
            showColumns();
        }
        fit();
        if (grid != null) {
            long lost = grid.carryOver(row -> model.row(row.printed().id()));
            if (lost > 0) {
                model.tell(messages.get("task.cell.given-up", lost));
            }
        }
        fill();
    }

    private void showColumns() {
        noteDrawn();
        printed = model.columns();
        fitted = null;
        List<GridColumn<IndicatorRow, ?>> columns = new ArrayList<>(printed.stream().map(PrintedColumn::new).toList());
        if (!printed.isEmpty()) {
            for (Kind kind : Kind.values()) {
                columns.add(new FigureColumn(model.figures(), kind, messages));
            }
            columns.add(new VerdictColumn(model.figures(), new MeasureWords(messages)));
        }
        columns.forEach(column -> column.setSortable(true));
        if (grid != null) {
            grid.join(columns);
        }
        shown.show(columns);
        columns.forEach(column -> column.visibleProperty().addListener((_, _, _) -> widenName()));
        all.set(List.copyOf(columns));
        widenName();
        scrollTo(0);
    }

    /** Gives each printed column what this table says in it, unless a person drew it otherwise. */
    private void fit() {
        Appendix table = model.chosenProperty().get();
        if (table != null && !table.id().equals(fitted)) {
            fitted = table.id();
            noteDrawn();
            List<IndicatorRow> rows = IndicatorRow.of(table);
            printedColumns().forEach(column -> {
                column.fit(rows);
                column.beAsDrawn(drawn);
            });
            widenName();
        }
    }

    private void noteDrawn() {
        printedColumns().forEach(column -> column.noteDrawn(drawn));
    }

    private Stream<PrintedColumn> printedColumns() {
        return getColumns().stream().filter(PrintedColumn.class::isInstance).map(PrintedColumn.class::cast);
    }

    /** Takes what the other columns leave, so that nothing scrolls sideways while there is room. */
    private void widenName() {
        double others = getVisibleLeafColumns().stream()
                .filter(column -> !isName(column))
                .mapToDouble(TreeTableColumn::getPrefWidth)
                .sum();
        getVisibleLeafColumns().stream()
                .filter(IndicatorsTable::isName)
                .forEach(name -> name.setPrefWidth(Math.max(NARROWEST_NAME, getWidth() - others - 11)));
    }

    /**
     * The names need the room of a narrow window: what was reached in a period alone is not set against the target of
     * the year, and an estimate stands beside a single target only.
     */
    private boolean isHiddenAtFirst(String key) {
        return key.equals(FigureColumn.keyOf(Kind.ACTUAL)) || key.equals(FigureColumn.keyOf(Kind.ESTIMATE))
                && printed.stream().filter(column -> column.role() == Role.TARGET).count() > 1;
    }

    private static boolean isName(TreeTableColumn<IndicatorRow, ?> column) {
        return column instanceof PrintedColumn of && of.isName();
    }

    private void fill() {
        filling = true;
        try {
            getRoot().getChildren().setAll(rows().stream().map(TreeItem::new).toList());
        } finally {
            filling = false;
        }
        select();
        if (grid != null) {
            grid.restore();
        }
    }

    private List<IndicatorRow> rows() {
        List<IndicatorRow> rows = model.rowsProperty().get();
        Optional<Comparator<IndicatorRow>> order = getSortOrder().stream()
                .map(column -> ((GridColumn<IndicatorRow, ?>) column).orderNow())
                .reduce(Comparator::thenComparing);
        return order.isEmpty() ? rows
                : rows.stream().filter(row -> !row.isGroup()).sorted(order.get()).toList();
    }

    private void select() {
        IndicatorRow wanted = model.selectedProperty().get();
        TreeItem<IndicatorRow> current = getSelectionModel().getSelectedItem();
        if (wanted == null) {
            getSelectionModel().clearSelection();
        } else if (current == null || !current.getValue().equals(wanted)) {
            getRoot().getChildren()
                    .stream()
                    .filter(item -> item.getValue().equals(wanted))
                    .findFirst()
                    .ifPresent(
                            item -> {
                                getSelectionModel().select(item);
                                scrollTo(getSelectionModel().getSelectedIndex());
                            });
        }
    }
}
