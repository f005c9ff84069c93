package vn.sokehoach.app.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.app.ui.measure.MeasureWords;
import vn.sokehoach.core.indicator.Measurement;
import vn.sokehoach.core.indicator.Target;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.overview.IndicatorCourse;
import vn.sokehoach.core.overview.IndicatorCourse.Point;

/** One indicator over the years: targets and measured values as lines, and the same in figures below. */
final class CourseView extends VBox {
    private final Messages messages;
    private final MeasureWords words;

    CourseView(IndicatorCourse course, Messages messages) {
        super(10);
        this.messages = messages;
        this.words = new MeasureWords(messages);
        setPadding(new Insets(14));
        setPrefWidth(760);
        getStyleClass().add("course-view");
        getChildren().add(new WrappedLabel(course.points().getLast().indicator().indicator().name(), "section-title"));
        if (course.hasOneUnit()) {
            getChildren().add(chart(course));
        } else {
            getChildren().add(new WrappedLabel(messages.get("course.units"), "muted"));
        }
        getChildren().add(figures(course));
        if (course.points().size() == 1) {
            getChildren().add(new WrappedLabel(messages.get("course.one"), "muted"));
        }
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
        List<Point> points = course.points();
        add(chart, points, messages.get("course.target", messages.of("measure.scope", Scope.PROVINCE)),
                point -> point.bound(Scope.PROVINCE));
        add(chart, points, messages.get("course.target", messages.of("measure.scope", Scope.NATIONAL)),
                point -> point.bound(Scope.NATIONAL));
        add(chart, points, messages.get("course.measured"), point -> point.measured(Scope.PROVINCE));
        return chart;
    }

    private static void add(LineChart<String, Number> chart, List<Point> points, String name,
            Function<Point, @Nullable BigDecimal> value) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        series.setName(name);
        for (Point point : points) {
            BigDecimal number = value.apply(point);
            if (number != null) {
                series.getData().add(new XYChart.Data<>(String.valueOf(point.plan().year()), number));
            }
        }
        if (!series.getData().isEmpty()) {
            chart.getData().add(series);
        }
    }

    private GridPane figures(IndicatorCourse course) {
        GridPane grid = new GridPane(16, 5);
        grid.setId("course-figures");
        head(grid, messages.get("course.year"), messages.of("measure.scope", Scope.NATIONAL),
                messages.of("measure.scope", Scope.PROVINCE), messages.get("measure.column.value"),
                messages.get("measure.column.verdict"));
        for (Point point : course.points()) {
            grid.addRow(grid.getRowCount(), new Label(String.valueOf(point.plan().year())),
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
