package vn.sokehoach.app.history;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.sokehoach.app.ui.Dates;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.change.Step;

/** The steps of a plan as a table: when, who, what. */
public final class HistoryView {

    private final TableView<Step> table = new TableView<>();

    public HistoryView(HistoryModel model, Messages messages) {
        table.setId("history");
        table.setFixedCellSize(26);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(messages.get("window.history.empty")));
        table.getColumns()
                .setAll(List.of(column(messages.get("window.history.when"), 140, step -> Dates.moment(step.at())),
                        column(messages.get("window.history.who"), 160, Step::author),
                        column(messages.get("window.history.what"), 480, model::label)));
        model.shown().addListener((value, before, now) -> table.getItems().setAll(now));
        table.getItems().setAll(model.shown().get());
    }

    public TableView<Step> root() {
        return table;
    }

    private static TableColumn<Step, String> column(String header, double width, Function<Step, String> value) {
        TableColumn<Step, String> column = new TableColumn<>(header);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(step -> new ReadOnlyStringWrapper(value.apply(step.getValue())));
        return column;
    }
}
