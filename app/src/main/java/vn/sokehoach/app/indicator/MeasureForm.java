package vn.sokehoach.app.indicator;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.app.ui.control.Named;
import vn.sokehoach.app.ui.measure.MeasureWords;
import vn.sokehoach.core.indicator.MeasuredPeriod;
import vn.sokehoach.core.indicator.MeasuredValues;
import vn.sokehoach.core.indicator.Measurement.Kind;
import vn.sokehoach.core.indicator.Measurement.Measured;
import vn.sokehoach.core.indicator.TargetValue.Scope;

/** Takes down a figure: the value with an echo of what it means, its kind, period and source; Enter keeps it. */
final class MeasureForm extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final IndicatorsModel model;
    private final Messages messages;
    private final MeasureWords words;
    private final IndicatorRow row;
    private final TextField value = new TextField();
    private final TextField period = new TextField();
    private final TextField source = new TextField();
    private final ComboBox<Kind> kind = new ComboBox<>();
    private final ComboBox<Scope> scope = new ComboBox<>();
    private final Label echo = new WrappedLabel("", "muted");
    private final Button keep = new Button();

    MeasureForm(IndicatorsModel model, Messages messages, IndicatorRow row) {
        super(6);
        this.model = model;
        this.messages = messages;
        this.words = new MeasureWords(messages);
        this.row = row;
        getStyleClass().add("progress-form");
        echo.setId("measure-echo");
        name(value, "measure-value");
        name(period, "measure-period");
        name(source, "measure-source");
        FigureRecording.Figure before = model.recording().entered();
        period.setText(before == null ? words.of(model.figures().periodProperty().get()) : before.period());
        source.setText(before == null ? "" : before.source());
        source.setPromptText(messages.get("measure.source.prompt"));
        choose(kind, "measure-kind", "measure.kind", Kind.values(), before == null ? Kind.CUMULATIVE : before.kind());
        choose(scope, "measure-scope", "measure.scope", Scope.values(),
                before == null ? Scope.PROVINCE : before.scope());
        keep.setText(messages.get("measure.keep"));
        keep.setId("measure-keep");
        keep.setOnAction(_ -> keep());
        Label title = new Label(messages.get("measure.record"));
        title.getStyleClass().add("section-title");
        getChildren().setAll(title, fields(), echo, keep);
        value.textProperty().addListener((_, _, _) -> check());
        period.textProperty().addListener((_, _, _) -> check());
        check();
    }

    private GridPane fields() {
        GridPane grid = new GridPane(8, 5);
        ColumnConstraints names = new ColumnConstraints();
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, fields);
        line(grid, messages.get("measure.value.title"), value);
        line(grid, messages.get("measure.kind.title"), kind);
        line(grid, messages.get("measure.period.title"), period);
        line(grid, messages.get("measure.scope.title"), scope);
        line(grid, messages.get("measure.source.title"), source);
        return grid;
    }

    private static void line(GridPane grid, String words, Node field) {
        Label label = new Label(words);
        label.getStyleClass().add("fact-name");
        label.setLabelFor(field);
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.setAlignment(Pos.CENTER_LEFT);
        grid.addRow(grid.getRowCount(), label, field);
    }

    private void name(TextField field, String id) {
        field.setId(id);
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                keep();
                key.consume();
            }
        });
    }

    private <T extends Enum<T>> void choose(ComboBox<T> box, String id, String names, T[] all, T first) {
        box.setId(id);
        box.getItems().setAll(all);
        box.setValue(first);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Named<>(constant -> messages.of(names, constant)));
    }

    private void check() {
        boolean empty = value.getText().isBlank();
        Optional<Measured> measured = MeasuredValues.parse(value.getText(), row.indicator().unit());
        Optional<MeasuredPeriod> of = MeasuredPeriod.parse(period.getText());
        value.pseudoClassStateChanged(WRONG, !empty && measured.isEmpty());
        period.pseudoClassStateChanged(WRONG, of.isEmpty());
        keep.setDisable(measured.isEmpty() || of.isEmpty());
        String told = of.isEmpty() ? messages.get("measure.period.wrong")
                : measured.map(words::echo).orElse(empty ? "" : messages.get("measure.value.wrong"));
        echo.setText(told);
        echo.setVisible(!told.isEmpty());
        echo.setManaged(!told.isEmpty());
    }

    private void keep() {
        if (!keep.isDisabled()) {
            model.recording()
                    .record(row, new FigureRecording.Figure(scope.getValue(), kind.getValue(), period.getText(),
                            value.getText(), source.getText()));
        }
    }
}
