package vn.sokehoach.app.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.Cursor;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.app.ui.chart.KeyStops;
import vn.sokehoach.app.ui.chart.NodePicture;
import vn.sokehoach.app.ui.definition.Counted;
import vn.sokehoach.app.ui.definition.DefinitionButton;
import vn.sokehoach.app.ui.measure.MeasureWords;
import vn.sokehoach.app.ui.saving.SavedNote;
import vn.sokehoach.app.ui.saving.SavingModel;
import vn.sokehoach.core.indicator.Measurement;
import vn.sokehoach.core.indicator.Target;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.overview.IndicatorCourse;
import vn.sokehoach.core.overview.IndicatorCourse.Point;

/** One indicator over the years: targets and measured values as lines, and the same in figures below; both open its row. */
final class CourseView extends VBox {
    private static final double WIDEST_PLAN = 220;
    private final IndicatorsModel model;
    private final Messages messages;
    private final MeasureWords words;
    private final SavingModel saving;
    private final Sentences sentences;

    CourseView(IndicatorCourse course, IndicatorsModel model, Desk desk) {
        super(10);
        this.model = model;
        this.messages = desk.messages();
        this.saving = new SavingModel(desk);
        this.sentences = desk.sentences();
        this.words = new MeasureWords(messages);
        setPadding(new Insets(14));
        setPrefWidth(760);
        getStyleClass().add("course-view");
        String name = course.points().getLast().indicator().indicator().name();
        WrappedLabel title = new WrappedLabel(name, "section-title");
        if (course.hasOneUnit()) {
            VBox picture = new VBox(8, title, chart(course));
            picture.getStyleClass().add("chart-picture");
            getChildren().addAll(picture, save(name, picture, desk), new SavedNote(saving, messages, "course-told"));
        } else {
            getChildren().add(title);
            getChildren().add(new WrappedLabel(messages.get("course.units"), "muted"));
        }
        getChildren().add(figures(course));
        if (course.points().size() == 1) {
            getChildren().add(new WrappedLabel(messages.get("course.one"), "muted"));
        }
        getChildren().add(new DefinitionButton(Counted.COURSE, desk));
    }

    private HBox save(String name, VBox picture, Desk desk) {
        Button save = new Button(messages.get("overview.picture"));
        save.setId("course-picture");
        save.setOnAction(_ -> NodePicture.take(picture, taken -> saving.save(name, "png",
                messages.get("overview.picture.kind"), (file, _) -> desk.office().savingPicture().save(taken, file))));
        return new HBox(8, save, new WrappedLabel(messages.get("course.advice"), "muted"));
    }

    private void open(Point point) {
        getScene().getWindow().hide();
        model.course().open(point);
    }

    private LineChart<String, Number> chart(IndicatorCourse course) {
        NumberAxis values = new NumberAxis();
        values.setForceZeroInRange(false);
        String unit = course.points().getFirst().indicator().indicator().unit();
        values.setLabel(unit == null ? "" : unit);
        LineChart<String, Number> chart = new LineChart<>(new CategoryAxis(), values);
        chart.setId("course-chart");
        chart.setAnimated(false);
        chart.setPrefHeight(300);
        KeyStops stops = new KeyStops(chart);
        List<Point> points = course.points();
        add(chart, stops, points, messages.get("course.target", messages.of("measure.scope", Scope.PROVINCE)),
                point -> point.bound(Scope.PROVINCE));
        add(chart, stops, points, messages.get("course.target", messages.of("measure.scope", Scope.NATIONAL)),
                point -> point.bound(Scope.NATIONAL));
        add(chart, stops, points, messages.get("course.measured"), point -> point.measured(Scope.PROVINCE));
        return chart;
    }

    private void add(LineChart<String, Number> chart, KeyStops stops, List<Point> points, String name,
            Function<Point, @Nullable BigDecimal> value) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        series.setName(name);
        for (Point point : points) {
            BigDecimal number = value.apply(point);
            if (number != null) {
                XYChart.Data<String, Number> drawn = new XYChart.Data<>(String.valueOf(point.plan().year()), number);
                StackPane mark = new StackPane();
                drawn.setNode(mark);
                prepare(mark, stops, point, messages.get("course.mark", name, point.plan().year(),
                        number.toPlainString().replace('.', ',')));
                series.getData().add(drawn);
            }
        }
        if (!series.getData().isEmpty()) {
            chart.getData().add(series);
            stops.add(series.getData().stream().map(XYChart.Data::getNode).toList());
        }
    }

    /** What a value is drawn as; the chart gives it the colour of its line, and words of its own in English. */
    private void prepare(StackPane mark, KeyStops stops, Point point, String told) {
        mark.accessibleTextProperty().unbind();
        mark.setCursor(Cursor.HAND);
        stops.open(mark, told, () -> open(point));
        Tooltip.install(mark, new Tooltip(told));
    }

    private GridPane figures(IndicatorCourse course) {
        GridPane grid = new GridPane(16, 5);
        grid.setId("course-figures");
        head(grid, messages.get("course.year"), messages.of("measure.scope", Scope.NATIONAL),
                messages.of("measure.scope", Scope.PROVINCE), messages.get("measure.column.value"),
                messages.get("measure.column.verdict"));
        for (Point point : course.points()) {
            Hyperlink year = new Hyperlink(point.plan().year() + " · " + sentences.nameOf(point.plan()));
            year.setMaxWidth(WIDEST_PLAN);
            year.setId("course-open-" + point.plan().year());
            year.setOnAction(_ -> open(point));
            grid.addRow(grid.getRowCount(), year,
                    new Label(printed(point, Scope.NATIONAL)), new Label(printed(point, Scope.PROVINCE)),
                    new Label(point.indicator().last(Scope.PROVINCE).map(this::value).orElse("–")),
                    new Label(words.of(point.indicator().judgement(Scope.PROVINCE).verdict())));
        }
        return grid;
    }

    private static void head(GridPane grid, String... titles) {
        for (int column = 0; column < titles.length; column++) {
            Label title = new Label(titles[column]);
            title.getStyleClass().add("fact-name");
            grid.add(title, column, 0);
        }
    }

    private String value(Measurement measurement) {
        return words.of(measurement);
    }

    private static String printed(Point point, Scope scope) {
        return point.target(scope).map(Target::printed).map(String::strip).orElse("–");
    }
}
