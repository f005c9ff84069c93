package vn.sokehoach.app.round.calendar;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.calendar.RuleText;
import vn.sokehoach.app.ui.control.OneAct;
import vn.sokehoach.app.ui.control.TabKey;
import vn.sokehoach.core.period.DutyRule.Every;
import vn.sokehoach.core.period.PlanCalendar.Shift;

/** When reports are due: rules, cut-off day, what becomes of free days, and the holidays of the year. */
public final class CalendarView extends VBox {
    private final CalendarModel model;
    private final Messages messages;
    private final VBox rules = new VBox(6);
    private final TextField cutOff = new TextField();
    private final ComboBox<Shift> shift = new ComboBox<>();
    private final TextArea holidays = TabKey.leaves(new TextArea());
    private final Label reason = new Label();
    private final OneAct act = new OneAct();

    public CalendarView(CalendarModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        setId("calendar-edit");
        getStyleClass().add("dialog-body");
        setPrefWidth(560);
        reason.setId("calendar-reason");
        reason.getStyleClass().add("reason");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        reason.managedProperty().bind(reason.textProperty().isNotEmpty());
        model.rules().forEach(rule -> rules.getChildren().add(new RuleLine(rule, messages)));
        Button add = new Button(messages.get("round.rule.add"));
        add.setId("rule-add");
        add.setOnAction(_ -> rules.getChildren().add(new RuleLine(new RuleText(Every.QUARTER, ""), messages)));
        getChildren().setAll(title("round.rules"), stated(), rules, add, title("round.cutOff"), figures(),
                title("round.holidays", model.year()), holidays(), reason, buttons());
    }

    private Label title(String key, Object... words) {
        Label title = new Label(messages.get(key, words));
        title.getStyleClass().add("section-title");
        return title;
    }

    private Label stated() {
        String quotes = String.join("; ", model.stated());
        Label label = new Label(quotes.isEmpty() ? messages.get("round.stated.none")
                : messages.get("round.stated", quotes));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private GridPane figures() {
        cutOff.setId("calendar-cut-off");
        cutOff.setText(String.valueOf(model.cutOff()));
        cutOff.setPrefColumnCount(3);
        cutOff.setAccessibleText(messages.get("round.cutOff.day"));
        shift.setId("calendar-shift");
        shift.getItems().setAll(Shift.values());
        shift.setValue(model.shift());
        shift.setAccessibleText(messages.get("round.shift"));
        shift.setConverter(new StringConverter<>() {
            @Override
            public String toString(Shift value) {
                return value == null ? "" : messages.of("round.shift", value);
            }

            @Override
            public Shift fromString(String text) {
                return model.shift();
            }
        });
        GridPane lines = new GridPane(8, 6);
        lines.addRow(0, named("round.cutOff.day", cutOff), cutOff);
        lines.addRow(1, named("round.shift", shift), shift);
        cutOff.setMaxWidth(Region.USE_PREF_SIZE);
        return lines;
    }

    private Label named(String key, Node control) {
        Label name = new Label(messages.get(key));
        name.setLabelFor(control);
        name.setMinWidth(Region.USE_PREF_SIZE);
        return name;
    }

    private TextArea holidays() {
        holidays.setId("calendar-holidays");
        holidays.setText(model.holidays());
        holidays.setPrefRowCount(8);
        holidays.setAccessibleText(messages.get("round.holidays", model.year()));
        return holidays;
    }

    private HBox buttons() {
        Button keep = new Button(messages.get("detail.keep"));
        keep.setId("calendar-keep");
        keep.getStyleClass().add("accent");
        keep.disableProperty().bind(act.waitingProperty());
        keep.setOnAction(_ -> act.begin(this::keep));
        Button leave = new Button(messages.get("button.cancel"));
        leave.setCancelButton(true);
        leave.setOnAction(_ -> getScene().getWindow().hide());
        HBox buttons = new HBox(8, leave, keep);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void keep() {
        var typed = rules.getChildren().stream().map(RuleLine.class::cast).map(RuleLine::typed).toList();
        model.keep(new CalendarModel.Typed(typed, cutOff.getText(), shift.getValue(), holidays.getText()), why -> {
            reason.setText(why);
            act.answered();
            if (why.isEmpty()) {
                getScene().getWindow().hide();
            }
        });
    }
}
