package vn.sokehoach.app.overview;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.saving.FormatButtons;
import vn.sokehoach.core.overview.Figure;
import vn.sokehoach.core.overview.Overview;
import vn.sokehoach.core.progress.Stand;
import vn.sokehoach.core.progress.Standing;

/** The day of which everything is told, the rates on it, and the sum of the four classes. */
final class DayBar extends FlowPane {
    private final OverviewModel model;
    private final Messages messages;
    private final FigureWords words;
    private final Hyperlink completion = figure(Figure.COMPLETION);
    private final Hyperlink update = figure(Figure.UPDATE);
    private final Hyperlink sum = figure(Figure.MEASURED);
    private final Hyperlink beside;

    DayBar(OverviewModel model, Messages messages) {
        super(8, 6);
        this.model = model;
        this.messages = messages;
        this.words = new FigureWords(messages);
        getStyleClass().add("view-toolbar");
        setAlignment(Pos.CENTER_LEFT);
        Button today = new Button(messages.get("overview.today"));
        today.setId("overview-today");
        today.setOnAction(_ -> model.dayProperty().set(model.today()));
        beside = new Hyperlink();
        beside.setId("overview-beside");
        beside.setOnAction(_ -> {
            Overview overview = model.overviewProperty().get();
            if (overview != null) {
                model.open(words.name(Stand.BESIDE), overview.in(Stand.BESIDE));
            }
        });
        Label asOf = new Label(messages.get("overview.asOf"));
        DatePicker day = day();
        asOf.setLabelFor(day);
        getChildren().setAll(asOf, day, today, completion, update, sum, beside,
                new FormatButtons("overview", messages.get("tab.overview"), model.overviewProperty().isNull(),
                        model::saveTables, messages));
        setMinHeight(USE_PREF_SIZE);
        model.overviewProperty().addListener((_, _, overview) -> show(overview));
        show(model.overviewProperty().get());
    }

    private DatePicker day() {
        DatePicker picker = new DatePicker(model.dayProperty().get());
        picker.setId("overview-day");
        picker.setPrefWidth(128);
        picker.setConverter(new DayText(model.dayProperty()::get));
        picker.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                model.dayProperty().set(chosen);
            }
        });
        model.dayProperty().addListener((_, _, now) -> picker.setValue(now));
        picker.getEditor().focusedProperty().addListener((_, _, typing) -> {
            if (!typing) {
                commit(picker);
            }
        });
        return picker;
    }

    private static void commit(DatePicker picker) {
        LocalDate typed = picker.getConverter().fromString(picker.getEditor().getText());
        picker.setValue(typed);
        picker.getEditor().setText(picker.getConverter().toString(typed));
    }

    private Hyperlink figure(Figure figure) {
        Hyperlink link = new Hyperlink();
        link.setId("figure-" + figure.name());
        link.setOnAction(_ -> {
            link.setVisited(false);
            model.explainedProperty().set(figure);
        });
        return link;
    }

    private void show(@Nullable Overview overview) {
        Standing total = overview == null ? Standing.NONE : overview.statistics().total();
        completion.setText(messages.get("overview.completion", words.rate(total.completion())));
        update.setText(messages.get("overview.update", words.rate(total.update())));
        sum.setText(words.sum(total));
        beside.setText(messages.get("overview.beside", total.beside()));
        List.of(completion, update, sum).forEach(link -> link.setVisible(overview != null));
        beside.setVisible(total.beside() > 0);
        beside.setManaged(beside.isVisible());
    }
}
