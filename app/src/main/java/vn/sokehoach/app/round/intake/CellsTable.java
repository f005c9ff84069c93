package vn.sokehoach.app.round.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.form.FormSentences;
import vn.sokehoach.core.submission.CellChange;

/** The cells of the chosen form in which something differs: as sent, as recorded, as returned, and which is to stand. */
final class CellsTable extends TableView<CellChange> {
    private final IntakeModel model;
    private final Messages messages;
    private final FormSentences sentences;

    CellsTable(IntakeModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.sentences = new FormSentences(messages);
        setId("form-cells");
        setAccessibleText(messages.get("intake.cells"));
        setFixedCellSize(27);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new EmptyState("list", messages.get("intake.same"), messages.get("intake.same.advice")));
        getColumns().setAll(List.of(column("row", 280, sentences::subject),
                column("field", 110, change -> sentences.field(change.field())),
                column("sent", 140, change -> sentences.value(change.field(), change.sent())),
                column("ours", 140, change -> sentences.value(change.field(), change.ours())),
                column("returned", 200, change -> sentences.value(change.field(), change.returned())),
                column("take", 150, this::standing)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.chosenProperty().addListener((_, _, _) -> show());
        model.conflictsOnlyProperty().addListener((_, _, _) -> show());
        model.decisionsProperty().addListener((_, _, _) -> refresh());
        show();
    }

    /** Goes to the next cell that waits for a decision. */
    void next() {
        model.next(getSelectionModel().getSelectedItem()).ifPresent(change -> {
            requestFocus();
            getSelectionModel().select(change);
            scrollTo(change);
        });
    }

    private void pressed(KeyEvent key) {
        CellChange change = getSelectionModel().getSelectedItem();
        boolean ours = key.getCode() == KeyCode.DIGIT1 || key.getCode() == KeyCode.NUMPAD1;
        boolean theirs = key.getCode() == KeyCode.DIGIT2 || key.getCode() == KeyCode.NUMPAD2;
        if (change != null && (ours || theirs) && !key.isShortcutDown() && !key.isAltDown()) {
            model.choose(change, theirs);
            key.consume();
        }
    }

    private void show() {
        getItems().setAll(model.cells());
    }

    private String standing(CellChange change) {
        Optional<Boolean> theirs = model.decided(change);
        return theirs.map(taken -> messages.get(taken ? "intake.take.theirs" : "intake.take.ours"))
                .orElseGet(() -> "⚠ " + sentences.result(change));
    }

    private TableColumn<CellChange, String> column(String key, double width, Function<CellChange, String> text) {
        TableColumn<CellChange, String> column = new TableColumn<>(messages.get("intake.column." + key));
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue()).replace('\n', ' ')));
        return column;
    }
}
