package vn.sokehoach.app.cli.plain;

import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.app.ui.measure.MeasureWords;
import vn.sokehoach.core.indicator.Target;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.overview.IndicatorCourse;
import vn.sokehoach.core.overview.IndicatorCourse.Point;

/** One indicator over the years, for people. */
public final class CourseLines {
    private final Messages messages;
    private final MeasureWords words;

    public CourseLines(Messages messages) {
        this.messages = messages;
        this.words = new MeasureWords(messages);
    }

    /** A line for each year. */
    public String of(IndicatorCourse course) {
        Sentences sentences = new Sentences(messages);
        Columns table = new Columns().row(messages.get("course.year"), messages.get("cli.column.number"),
                messages.get("indicator.caption", "").strip(), messages.get("indicator.unit"),
                messages.of("measure.scope", Scope.NATIONAL), messages.of("measure.scope", Scope.PROVINCE),
                messages.get("measure.column.value"), messages.get("measure.column.verdict"));
        for (Point point : course.points()) {
            String unit = point.indicator().indicator().unit();
            table.row(String.valueOf(point.plan().year()), Columns.brief(sentences.nameOf(point.plan()), 28),
                    Columns.brief(point.indicator().indicator().name(), 44), unit == null ? "" : unit,
                    printed(point, Scope.NATIONAL), printed(point, Scope.PROVINCE),
                    point.indicator().last(Scope.PROVINCE).map(words::of).orElse("–"),
                    words.of(point.indicator().judgement(Scope.PROVINCE).verdict()));
        }
        return table.text();
    }

    private static String printed(Point point, Scope scope) {
        return point.target(scope).map(Target::printed).map(text -> Columns.brief(text, 20)).orElse("");
    }
}
