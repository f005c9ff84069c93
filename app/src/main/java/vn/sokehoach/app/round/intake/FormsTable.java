package vn.sokehoach.app.round.intake;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.cell.ValueColumn;
import vn.sokehoach.app.ui.table.ReadTable;
import vn.sokehoach.core.submission.CellChange.Result;
import vn.sokehoach.core.submission.KitRow.Addressee;
import vn.sokehoach.core.usecase.intake.Intake;
import vn.sokehoach.core.usecase.intake.ReceivedForm;

/** The forms that came in, a line each. */
final class FormsTable extends TableView<ReceivedForm> {
    private final Messages messages;

    FormsTable(IntakeModel model, Messages messages) {
        this.messages = messages;
        setId("forms");
        setAccessibleText(messages.get("intake.forms"));
        setFixedCellSize(27);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<ReceivedForm, Object> agency = column("agency", 260, form -> {
            Addressee to = form.to();
            return to == null ? "" : to.agencyName();
        });
        agency.setMinWidth(240);
        getColumns().setAll(List.of(agency, column("file", 260, ReceivedForm::file),
                column("outcome", 130, form -> messages.of("form.outcome", form.outcome())),
                column("changes", 90, form -> form.differences().size()),
                column("conflicts", 90, form -> form.differences()
                        .stream()
                        .filter(change -> change.result() == Result.CONFLICT)
                        .count()),
                column("problems", 90, form -> form.problems().size())));
        ReadTable.of(this);
        getSelectionModel().selectedItemProperty().addListener((_, _, form) -> {
            if (form != null) {
                model.chosenProperty().set(form);
            }
        });
        model.intakeProperty().addListener((_, _, _) -> show(model));
        model.chosenProperty().addListener((_, _, form) -> getSelectionModel().select(form));
        show(model);
    }

    private void show(IntakeModel model) {
        Intake intake = model.intakeProperty().get();
        ReceivedForm chosen = model.chosenProperty().get();
        getItems().setAll(intake == null ? List.of() : intake.forms());
        getSelectionModel().select(chosen);
    }

    private TableColumn<ReceivedForm, Object> column(String key, double width, Function<ReceivedForm, Object> value) {
        return new ValueColumn<>(messages.get("intake.column." + key), width, value);
    }
}
