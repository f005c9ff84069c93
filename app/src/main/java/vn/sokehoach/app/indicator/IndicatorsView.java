package vn.sokehoach.app.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.indicator.TargetValue;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;

/** An indicator table: number, name, unit, the targets as printed, whom it concerns. */
public final class IndicatorsView {

    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final int LONG = 40;

    private final IndicatorsModel model;
    private final Messages messages;
    private final TableView<AppendixRow> table = new TableView<>();
    private final ComboBox<Appendix> choice = new ComboBox<>();
    private final VBox root;

    public IndicatorsView(IndicatorsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        choice.setId("indicator-table");
        choice.setCellFactory(list -> new Title());
        choice.setButtonCell(new Title());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.valueProperty().bindBidirectional(model.shown());
        HBox.setHgrow(choice, Priority.ALWAYS);
        HBox bar = new HBox(8, choice);
        bar.getStyleClass().add("tool-row");
        table.setId("indicators");
        table.setFixedCellSize(26);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.setPlaceholder(new Label(messages.get("window.indicators.empty")));
        table.setRowFactory(view -> new GroupedRow());
        VBox.setVgrow(table, Priority.ALWAYS);
        root = new VBox(bar, table);
        model.tables().addListener((value, before, now) -> choices());
        model.shown().addListener((value, before, now) -> fill());
        choices();
        fill();
    }

    public VBox root() {
        return root;
    }

    private void choices() {
        Appendix shown = model.shown().get();
        choice.getItems().setAll(model.tables().get());
        choice.setValue(shown == null && !choice.getItems().isEmpty() ? choice.getItems().getFirst() : shown);
    }

    private void fill() {
        Appendix appendix = model.shown().get();
        if (appendix == null) {
            table.getColumns().clear();
            table.getItems().clear();
            return;
        }
        table.getColumns().setAll(columns(appendix));
        table.getItems().setAll(appendix.rows());
    }

    private List<TableColumn<AppendixRow, String>> columns(Appendix appendix) {
        List<TableColumn<AppendixRow, String>> columns = new ArrayList<>();
        columns.add(column(messages.get("window.indicators.number"), 56, AppendixRow::no));
        columns.add(
                column(messages.get("window.indicators.name"), 360, row -> indicator(row).name().replace('\n', ' ')));
        columns.add(column(messages.get("window.indicators.unit"), 110,
                row -> indicator(row).unit() == null ? "" : indicator(row).unit()));
        appendix.rows()
                .stream()
                .flatMap(row -> indicator(row).targets().stream())
                .map(TargetValue::column)
                .distinct()
                .forEach(header -> columns.add(column(header.replace('\n', ' '), 120, row -> target(row, header))));
        columns.add(column(messages.get("window.indicators.agency"), 210, IndicatorsView::agencies));
        return columns;
    }

    private static Indicator indicator(AppendixRow row) {
        return (Indicator) row.content();
    }

    private static String target(AppendixRow row, String header) {
        return indicator(row).targets()
                .stream()
                .filter(value -> value.column().equals(header))
                .map(value -> value.target().printed())
                .collect(Collectors.joining("; "));
    }

    private static String agencies(AppendixRow row) {
        return indicator(row).agencies().stream().map(AgencyMention::printed).collect(Collectors.joining("; "));
    }

    private TableColumn<AppendixRow, String> column(String header, double width, Function<AppendixRow, String> value) {
        TableColumn<AppendixRow, String> column = new TableColumn<>(header);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setCellFactory(made -> new Words());
        return column;
    }

    /** A text on one line; what does not fit is in its tooltip. */
    private static final class Words extends TableCell<AppendixRow, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            setTooltip(!empty && text != null && text.length() > LONG ? new Tooltip(text) : null);
        }
    }

    /** A row that knows whether it is a group's. */
    private static final class GroupedRow extends TableRow<AppendixRow> {
        @Override
        protected void updateItem(AppendixRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(GROUP, !empty && row != null && row.level() == 0);
        }
    }

    /** The caption of a table in the choice. */
    private final class Title extends ListCell<Appendix> {
        @Override
        protected void updateItem(Appendix appendix, boolean empty) {
            super.updateItem(appendix, empty);
            setText(empty || appendix == null ? null
                    : messages.get("window.indicators.table", appendix.no(), appendix.title()));
        }
    }
}
