package vn.sokehoach.app.indicator;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.app.ui.measure.MeasureWords;
import vn.sokehoach.app.ui.measure.VerdictLabel;
import vn.sokehoach.core.indicator.Direction;
import vn.sokehoach.core.indicator.Judgement;
import vn.sokehoach.core.indicator.Measurement;
import vn.sokehoach.core.indicator.TargetValue;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.overview.MeasuredIndicator;

/** The verdict on an indicator with its arithmetic, the direction to choose, and every figure that was recorded. */
final class MeasuredFacts extends VBox {
    private final IndicatorsModel model;
    private final Messages messages;
    private final MeasureWords words;

    MeasuredFacts(IndicatorsModel model, Messages messages, IndicatorRow row, MeasuredIndicator measured) {
        super(6);
        this.model = model;
        this.messages = messages;
        this.words = new MeasureWords(messages);
        Judgement province = measured.judgement(Scope.PROVINCE);
        getChildren().addAll(verdict(province, Scope.PROVINCE, "measure-verdict"), arithmetic(province));
        if (measured.last(Scope.NATIONAL).isPresent()) {
            Judgement national = measured.judgement(Scope.NATIONAL);
            getChildren().addAll(verdict(national, Scope.NATIONAL, "measure-verdict-national"), arithmetic(national));
        }
        Button years = new Button(messages.get("course.show"));
        years.setId("course-show");
        years.setOnAction(_ -> model.course().show(row));
        getChildren().addAll(direction(row, measured, province), years, new MeasureForm(model, messages, row),
                figures(measured.measurements()), new WrappedLabel(messages.get("measure.near"), "muted"));
    }

    private FlowPane verdict(Judgement judgement, Scope scope, String id) {
        VerdictLabel label = new VerdictLabel(words);
        label.setId(id);
        label.show(judgement.verdict());
        Label of = new Label(messages.of("measure.scope", scope));
        of.getStyleClass().add("fact-name");
        return new FlowPane(8, 2, of, label);
    }

    private Label arithmetic(Judgement judgement) {
        return new WrappedLabel(words.arithmetic(judgement), "fact-value");
    }

    private VBox direction(IndicatorRow row, MeasuredIndicator measured, Judgement judgement) {
        Direction chosen = measured.direction();
        TargetValue target = judgement.target();
        String byForm = messages.get("direction.form",
                words.of(target == null ? null : Direction.ofForm(target.target()).orElse(null)));
        MenuButton menu = new MenuButton(chosen == null ? messages.get("direction.by-form") : words.of(chosen));
        menu.setId("direction");
        menu.setMaxWidth(Double.MAX_VALUE);
        menu.getItems().add(choice(row, null, byForm));
        for (Direction each : Direction.values()) {
            menu.getItems().add(choice(row, each, words.of(each)));
        }
        VBox box = new VBox(2, new WrappedLabel(messages.get("direction.title"), "fact-name"), menu);
        if (chosen == null) {
            box.getChildren().add(new WrappedLabel(byForm, "fact-value"));
        }
        return box;
    }

    private MenuItem choice(IndicatorRow row, @Nullable Direction direction, String text) {
        MenuItem item = new MenuItem(text);
        item.setId("direction-" + (direction == null ? "FORM" : direction.name()));
        item.setOnAction(_ -> model.recording().setDirection(row, direction));
        return item;
    }

    private VBox figures(List<Measurement> measurements) {
        VBox list = new VBox(8);
        list.getStyleClass().add("history-list");
        Label title = new Label(messages.get("measure.title"));
        title.getStyleClass().add("section-title");
        list.getChildren().add(title);
        if (measurements.isEmpty()) {
            list.getChildren().add(new WrappedLabel(messages.get("measure.none"), "muted"));
        }
        measurements.reversed().forEach(each -> list.getChildren().add(figure(each)));
        return list;
    }

    private VBox figure(Measurement measurement) {
        VBox entry = new VBox(1, new WrappedLabel(words.of(measurement), "fact-value"),
                new WrappedLabel(messages.get("measure.by", messages.of("measure.scope", measurement.subject().scope()),
                        measurement.origin().by()), "muted"));
        entry.getStyleClass().add("history-entry");
        String source = measurement.origin().source();
        if (source != null) {
            entry.getChildren().add(new WrappedLabel(messages.get("measure.from", source), "muted"));
        }
        return entry;
    }
}
