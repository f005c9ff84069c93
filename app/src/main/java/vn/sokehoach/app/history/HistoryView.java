package vn.sokehoach.app.history;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.saving.SavedNote;
import vn.sokehoach.app.ui.table.ReadTable;
import vn.sokehoach.app.ui.watch.UntilKnown;
import vn.sokehoach.core.usecase.history.StepStanding;

/** The steps of a plan as a table: when, who, what, and whether it stands. */
public final class HistoryView extends VBox {
    private static final List<String> FORMATS = List.of("xlsx", "pdf", "docx");
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    public HistoryView(HistoryModel model, Messages messages, ZoneId zone) {
        getStyleClass().add("history-view");
        TableView<HistoryRow> table = new TableView<>();
        table.setId("history");
        table.setAccessibleText(messages.get("tab.history"));
        table.setFixedCellSize(27);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new UntilKnown(
                new EmptyState("list", messages.get("history.none"), messages.get("history.none.advice")),
                model.watched(), messages));
        table.getColumns()
                .setAll(List.of(
                        column(messages.get("history.when"), 140, row -> Days.dayAndMinute(row.at(), zone)),
                        column(messages.get("history.who"), 150, HistoryRow::author),
                        column(messages.get("history.what"), 420,
                                row -> messages.of("history.what", row.standing(), row.what())),
                        column(messages.get("history.standing"), 150,
                                row -> messages.of("history.standing", row.standing()))));
        ReadTable.of(table);
        table.setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(HistoryRow row, boolean empty) {
                super.updateItem(row, empty);
                pseudoClassStateChanged(UNDONE, !empty && row != null && row.standing() == StepStanding.UNDONE);
            }
        });
        model.rowsProperty().addListener((_, _, rows) -> table.getItems().setAll(rows));
        table.getItems().setAll(model.rowsProperty().get());
        setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(toolbar(model, messages), new SavedNote(model.saving(), messages, "history-saved"), table);
    }

    private static HBox toolbar(HistoryModel model, Messages messages) {
        ToggleButton whole = new ToggleButton(messages.get("trace.whole"));
        whole.setId("history-whole");
        whole.getStyleClass().add("chip");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label save = new Label(messages.get("trace.save"));
        save.getStyleClass().add("muted");
        HBox bar = new HBox(6, space, save, whole);
        bar.getStyleClass().add("view-toolbar");
        bar.setAlignment(Pos.CENTER_LEFT);
        for (String format : FORMATS) {
            Button button = new Button(format.toUpperCase(Locale.ROOT));
            button.setId("history-" + format);
            button.setAccessibleText(messages.get("trace.save.spoken", format));
            button.setOnAction(_ -> model.save(whole.isSelected(), format));
            bar.getChildren().add(button);
        }
        return bar;
    }

    private static TableColumn<HistoryRow, String> column(String title, double width,
            Function<HistoryRow, String> text) {
        TableColumn<HistoryRow, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 130));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }
}
