package vn.sokehoach.app.round.calendar;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.util.StringConverter;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.calendar.RuleText;
import vn.sokehoach.core.period.DutyRule.Every;

/** One rule to be set; it can take itself away. */
final class RuleLine extends HBox {
    private final ComboBox<Every> every = new ComboBox<>();
    private final TextField day = new TextField();

    RuleLine(RuleText rule, Messages messages) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        every.getItems().setAll(Every.values());
        every.setConverter(new StringConverter<>() {
            @Override
            public String toString(Every value) {
                return value == null ? "" : messages.of("round.every", value);
            }

            @Override
            public Every fromString(String text) {
                return rule.every();
            }
        });
        every.setAccessibleText(messages.get("round.rules"));
        every.valueProperty()
                .addListener((_, _, value) -> day.setPromptText(messages.of("round.every.day", value)));
        every.setValue(rule.every());
        day.setText(rule.day());
        day.getStyleClass().add("rule-day");
        day.setAccessibleText(messages.get("round.rule.day"));
        day.setPrefColumnCount(16);
        Button away = new Button(messages.get("round.rule.remove"));
        away.setOnAction(_ -> {
            if (getParent() instanceof Pane lines) {
                lines.getChildren().remove(this);
            }
        });
        getChildren().setAll(every, day, away);
    }

    RuleText typed() {
        return new RuleText(every.getValue(), day.getText());
    }
}
