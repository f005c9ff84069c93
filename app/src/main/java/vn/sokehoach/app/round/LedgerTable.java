package vn.sokehoach.app.round;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Signs;
import vn.sokehoach.app.ui.table.ReadTable;
import vn.sokehoach.core.submission.FormReceipt;
import vn.sokehoach.core.usecase.round.LedgerLine;
import vn.sokehoach.core.usecase.round.LedgerLine.State;
import vn.sokehoach.core.usecase.round.RoundLedger;

/** The ledger of a round, a line for each agency; by a click on a head it is sorted. */
final class LedgerTable extends TableView<LedgerLine> {
    private final Messages messages;
    private final EmptyState none;
    private Predicate<LedgerLine> wanted = _ -> true;
    private @Nullable RoundLedger round;

    LedgerTable(RoundsModel model, Messages messages, ZoneId zone) {
        this.messages = messages;
        this.none = new EmptyState("list", messages.get("round.none"), messages.get("round.none.advice"));
        none.visibleProperty().bind(model.watched().knownProperty());
        setId("ledger");
        setAccessibleText(messages.get("tab.rounds"));
        setFixedCellSize(27);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<LedgerLine, State> state = new TableColumn<>(messages.get("round.column.state"));
        state.setPrefWidth(156);
        state.setMinWidth(150);
        state.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().state()));
        ReadTable.says(state, each -> messages.of("round.state", each));
        state.setCellFactory(_ -> new StateCell(messages));
        TableColumn<LedgerLine, Object> agency = column("agency", 260, line -> line.agency().name());
        agency.setMinWidth(220);
        getColumns().setAll(List.of(agency,
                column("rows", 66, line -> line.kits().isEmpty() ? line.agency().work().size()
                        + line.agency().indicators().size() : line.kits().getLast().rows().size()),
                column("kit", 58, line -> line.kits().isEmpty() ? null : line.kits().getLast().number()),
                column("file", 140, line -> line.last().map(FormReceipt::file).orElse("")),
                column("sender", 104, LedgerTable::sender), time(zone), state, column("unread", 90, line -> line.last()
                        .map(form -> form.problems().size())
                        .filter(count -> count > 0)
                        .orElse(null))));
        getColumns().forEach(column -> column.setReorderable(false));
        List.of(1, 2, 7).forEach(number -> getColumns().get(number).getStyleClass().add("target-column"));
        ReadTable.of(this);
        model.chosenProperty().addListener((_, _, round) -> show(round));
        show(model.chosenProperty().get());
    }

    private void show(@Nullable RoundLedger shown) {
        round = shown;
        setPlaceholder(round == null ? none : new Label(messages.get("round.filter.none")));
        getItems().setAll(round == null ? List.of() : round.lines().stream().filter(wanted).toList());
        sort();
    }

    /** Shows only such lines. */
    void narrow(Predicate<LedgerLine> only) {
        wanted = only;
        show(round);
    }

    private TableColumn<LedgerLine, Object> column(String key, double width,
            Function<LedgerLine, @Nullable Object> value) {
        TableColumn<LedgerLine, Object> column = new TableColumn<>(messages.get("round.column." + key));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 104));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    /** By the second, so that it is sorted truly. */
    private TableColumn<LedgerLine, Object> time(ZoneId zone) {
        TableColumn<LedgerLine, Object> column = column("time", 132, line -> line.last()
                .map(form -> form.received().at())
                .orElse(null));
        ReadTable.says(column, at -> minute(at, zone));
        column.setMinWidth(132);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Object at, boolean empty) {
                super.updateItem(at, empty);
                setText(empty ? "" : minute(at, zone));
            }
        });
        return column;
    }

    private static String minute(@Nullable Object at, ZoneId zone) {
        return at == null ? "" : Days.dayAndMinute((Instant) at, zone);
    }

    /** The author that the file names; "" where it names none. */
    static String sender(LedgerLine line) {
        return line.last().map(form -> Objects.requireNonNullElse(form.received().sender(), "")).orElse("");
    }

    /** A state with its sign and colour. */
    private static final class StateCell extends TableCell<LedgerLine, State> {
        private final Messages messages;
        private final Label label = new Label();

        StateCell(Messages messages) {
            this.messages = messages;
        }

        @Override
        protected void updateItem(State state, boolean empty) {
            super.updateItem(state, empty);
            if (empty || state == null) {
                setGraphic(null);
                return;
            }
            String style = switch (state) {
                case ON_TIME -> "done";
                case LATE -> "paused";
                case AGAIN -> "in-progress";
                case WRONG_FORM -> "returned";
                case OPEN -> "not-started";
                case OVERDUE -> "overdue";
            };
            label.setText(messages.of("round.state", state));
            label.getStyleClass().setAll("label", "status", "status-" + style);
            label.setGraphic(Signs.of(style));
            setGraphic(label);
            setAccessibleText(label.getText());
        }
    }
}
