package vn.sokehoach.app.overview;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.overview.OverviewModel.By;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.overview.Figure;
import vn.sokehoach.core.overview.IndicatorClass;
import vn.sokehoach.core.overview.IndicatorStanding;
import vn.sokehoach.core.overview.IndicatorStanding.Counted;

/** How many indicators are met, near, missed, without figure; by agency or group; each count opens its rows. */
final class IndicatorPanel extends VBox {
    private static final List<IndicatorClass> COLUMNS = List.of(IndicatorClass.MET, IndicatorClass.NEAR,
            IndicatorClass.NOT_YET, IndicatorClass.MISSED, IndicatorClass.NO_FIGURE);

    private final OverviewModel model;
    private final Messages messages;
    private final FigureWords words;
    private final FlowPane counts = new FlowPane(12, 2);
    private final Hyperlink sum = new Hyperlink();
    private final GridPane parts = new GridPane(8, 1);

    IndicatorPanel(OverviewModel model, Messages messages) {
        super(6);
        this.model = model;
        this.messages = messages;
        this.words = new FigureWords(messages);
        getStyleClass().add("card");
        setId("overview-indicators");
        Hyperlink title = new Hyperlink(words.name(Figure.INDICATORS));
        title.getStyleClass().addAll("section-title", "card-caption");
        explains(title, Figure.INDICATORS);
        sum.setId("indicator-sum");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(0);
        parts.getColumnConstraints().setAll(names);
        getChildren().setAll(title, counts, sum, parts);
        model.indicatorsProperty().addListener((_, _, _) -> show());
        model.byProperty().addListener((_, _, _) -> show());
        show();
    }

    private void explains(Hyperlink link, Figure figure) {
        link.setOnAction(_ -> {
            link.setVisited(false);
            model.explainedProperty().set(figure);
        });
    }

    private void show() {
        IndicatorStanding standing = model.indicatorsProperty().get();
        boolean any = standing != null && standing.all().sum() > 0;
        setVisible(any);
        setManaged(any);
        counts.getChildren().clear();
        parts.getChildren().clear();
        if (standing == null || !any) {
            return;
        }
        for (IndicatorClass of : IndicatorClass.values()) {
            Hyperlink link = open(standing.all(), of,
                    messages.get("overview.indicators.count", words.name(of.figure()), standing.all().in(of).size()));
            link.setId("indicators-" + of.name());
            counts.getChildren().add(link);
        }
        boolean agencies = model.byProperty().get() == By.AGENCY;
        explains(sum, agencies ? Figure.INDICATORS_SURPLUS : Figure.INDICATORS);
        sum.setText(agencies
                ? messages.get("overview.indicators.agencies", sums(standing.all()), standing.surplus())
                : sums(standing.all()));
        head();
        (agencies ? standing.agencies() : standing.groups()).forEach(this::line);
    }

    private static String sums(Counted counted) {
        return Arrays.stream(IndicatorClass.values())
                .map(of -> String.valueOf(counted.in(of).size()))
                .collect(Collectors.joining(" + ")) + " = " + counted.sum();
    }

    private void head() {
        for (IndicatorClass of : COLUMNS) {
            Hyperlink caption = new Hyperlink(messages.of("overview.indicators.short", of));
            caption.getStyleClass().add("card-caption");
            caption.setMinWidth(USE_PREF_SIZE);
            explains(caption, of.figure());
            parts.add(caption, COLUMNS.indexOf(of) + 1, 0);
        }
    }

    private void line(Counted counted) {
        int row = parts.getRowCount();
        Label name = new Label(counted.name().isEmpty() ? messages.get("overview.indicators.nobody") : counted.name());
        name.setTooltip(new Tooltip(name.getText()));
        name.setMinWidth(0);
        parts.add(name, 0, row);
        for (IndicatorClass of : COLUMNS) {
            int count = counted.in(of).size();
            if (count > 0) {
                Hyperlink link = open(counted, of, String.valueOf(count));
                GridPane.setHalignment(link, HPos.RIGHT);
                parts.add(link, COLUMNS.indexOf(of) + 1, row);
            }
        }
    }

    private Hyperlink open(Counted counted, IndicatorClass of, String text) {
        String title = counted.name().isEmpty() ? words.name(of.figure())
                : messages.get("overview.rows", counted.name(), words.name(of.figure()));
        Hyperlink link = new Hyperlink(text);
        link.setDisable(counted.in(of).isEmpty());
        link.setAccessibleText(messages.get("overview.spoken", title, counted.in(of).size()));
        link.setOnAction(_ -> model.openIndicators(title, counted.in(of)));
        return link;
    }
}
