package vn.sokehoach.app.round.owed;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.cell.ValueColumn;
import vn.sokehoach.app.ui.table.ReadTable;
import vn.sokehoach.core.usecase.round.RoundLedger;

/** Who owes which report until the end of the week, latest first; Enter or two clicks lead to the round. */
public final class OwedView extends VBox {
    private static final double WIDTH = 980;
    private static final double HEIGHT = 460;

    private final Messages messages;
    private final Consumer<RoundLedger> chosen;
    private final TableView<OwedReport> table = new TableView<>();

    /** {@code chosen} is told whose round is to be looked at. */
    public OwedView(List<OwedReport> owed, Desk desk, Consumer<RoundLedger> chosen) {
        super(8);
        this.messages = desk.messages();
        this.chosen = chosen;
        setId("owed");
        getStyleClass().add("dialog-body");
        setPrefSize(WIDTH, HEIGHT);
        Label counts = new Label(messages.get("round.owed.counts", owed.size(),
                owed.stream().map(OwedReport::agency).distinct().count()));
        counts.setId("owed-counts");
        table.setId("owed-reports");
        table.setAccessibleText(messages.get("round.owed"));
        table.setFixedCellSize(27);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new EmptyState("list", messages.get("round.owed.none"),
                messages.get("round.owed.none.advice")));
        table.getColumns()
                .setAll(List.of(column("agency", 270, OwedReport::agency), column("plan", 190, OwedReport::plan),
                        column("period", 100, OwedReport::period), column("due", 215, OwedReport::due),
                        column("late", 90, OwedReport::late),
                        column("state", 150, report -> messages.of("round.state", report.line().state()))));
        ReadTable.of(table, desk.pasteboard());
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                go();
                key.consume();
            }
        });
        table.getItems().setAll(owed);
        table.getSelectionModel().selectFirst();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(counts, table, buttons());
    }

    private TableRow<OwedReport> row() {
        TableRow<OwedReport> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (!row.isEmpty() && click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                go();
            }
        });
        return row;
    }

    private void go() {
        OwedReport report = table.getSelectionModel().getSelectedItem();
        if (report != null) {
            getScene().getWindow().hide();
            chosen.accept(report.round());
        }
    }

    private HBox buttons() {
        Button close = new Button(messages.get("intake.close"));
        close.setCancelButton(true);
        close.setOnAction(_ -> getScene().getWindow().hide());
        Button go = new Button(messages.get("round.owed.go"));
        go.setId("owed-go");
        go.getStyleClass().add("accent");
        go.setOnAction(_ -> go());
        go.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        HBox buttons = new HBox(8, close, go);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private TableColumn<OwedReport, Object> column(String key, double width, Function<OwedReport, Object> value) {
        return new ValueColumn<>(messages.get("round.owed.column." + key), width, value);
    }
}
