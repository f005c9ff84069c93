package vn.sokehoach.app.appendix.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.appendix.preview.PreviewView;
import vn.sokehoach.app.appendix.preview.Told;
import vn.sokehoach.app.appendix.shape.DayPicker;
import vn.sokehoach.app.appendix.shape.Pick;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Signs;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.app.ui.control.Shown;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.report.ReportWriter.Format;

/** What the report is about at the left, its pages beside. */
public final class ReportView extends BorderPane {
    private static final double WIDTH = 272;

    private final ReportModel model;
    private final Messages messages;

    /** Shows what the model holds. */
    public ReportView(ReportModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("report");
        getStyleClass().add("report");
        setPrefSize(1180, 640);
        PreviewView pages = new PreviewView(model.preview(), messages);
        addEventFilter(KeyEvent.KEY_PRESSED, pages::zoom);
        // The keyboard begins in the choices.
        setLeft(choices());
        setCenter(pages);
    }

    private Node choices() {
        Pick<String> period = new Pick<>("report-period", model.periodProperty(), messages.get("shape.period.all"));
        model.periodsProperty().when(Shown.of(this)).subscribe(known -> {
            List<String> periods = known == null ? List.of() : known;
            period.offer(periods.stream().map(each -> new Pick.Entry<>(each, each)).toList());
            period.setDisable(periods.isEmpty());
        });
        DayPicker day = new DayPicker("report-day", messages.get("shape.day.today"));
        day.valueProperty().bindBidirectional(model.asOfProperty());
        Plan plan = model.plan();
        String issuer = plan == null ? "" : Objects.requireNonNullElse(plan.heading().issuer(), "");
        VBox box = new VBox(8, named("report.from", text("report-from", model.reporterProperty(),
                messages.get("report.from.prompt"))),
                named("report.to", text("report-to", model.recipientProperty(), issuer)),
                named("shape.period", period), named("shape.day", day), template(), space(), told(), saving());
        box.getStyleClass().add("report-choices");
        box.setPrefWidth(WIDTH);
        box.setMinWidth(WIDTH);
        box.setMaxWidth(WIDTH);
        return box;
    }

    /** What is typed counts once Enter is pressed or the field is left. */
    private static TextField text(String id, StringProperty value, String prompt) {
        TextField field = new TextField(value.get());
        field.setId(id);
        field.setPromptText(prompt);
        field.setOnAction(_ -> value.set(field.getText().strip()));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                value.set(field.getText().strip());
            }
        });
        return field;
    }

    private VBox named(String key, javafx.scene.control.Control control) {
        Label name = new Label(messages.get(key));
        name.getStyleClass().add("fact-name");
        name.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        control.setAccessibleText(name.getText());
        return new VBox(3, name, control);
    }

    private VBox template() {
        Label name = new Label(messages.get("report.template"));
        name.getStyleClass().add("fact-name");
        Label which = new WrappedLabel("");
        which.setId("report-template");
        which.textProperty()
                .bind(model.templateProperty()
                        .map(Path::getFileName)
                        .map(Path::toString)
                        .orElse(messages.get("report.template.usual")));
        Button choose = button("report-template-choose", messages.get("report.template.choose"),
                model::chooseTemplate);
        Button usual = button("report-template-usual", messages.get("report.template.take"),
                model::takeUsualTemplate);
        shownWhile(usual, model.templateProperty().isNotNull());
        Button write = button("report-template-write", messages.get("report.template.write"), model::writeTemplate);
        HBox both = new HBox(6, choose, usual);
        both.setAlignment(Pos.CENTER_LEFT);
        return new VBox(5, name, which, both, write);
    }

    private Node told() {
        Label text = new WrappedLabel("");
        text.setId("report-message");
        text.textProperty().bind(model.toldProperty().map(Told::sentence));
        model.toldProperty()
                .when(Shown.of(this))
                .subscribe(told -> text.getStyleClass()
                        .setAll("label", told == null || told.good() ? "success-text" : "reason"));
        shownWhile(text, model.toldProperty().map(told -> !told.sentence().isEmpty()));
        Button open = button("report-open", messages.get("export.open.file"), model::openFile);
        shownWhile(open, model.writtenProperty().isNotNull());
        return new VBox(6, text, open);
    }

    private Node saving() {
        VBox box = new VBox(6);
        for (Format format : Format.values()) {
            Button save = button("report-save-" + format.name(),
                    messages.get("export.save.as.spoken", messages.of("format", format)),
                    () -> model.save(format));
            save.setGraphic(Signs.of("file"));
            save.setMaxWidth(Double.MAX_VALUE);
            save.getStyleClass().add("save-as");
            box.getChildren().add(save);
        }
        return box;
    }

    private static Button button(String id, String words, Runnable act) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static Region space() {
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }

    private static void shownWhile(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
    }
}
