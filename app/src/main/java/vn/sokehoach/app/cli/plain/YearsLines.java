package vn.sokehoach.app.cli.plain;

import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.overview.TaskCourse;
import vn.sokehoach.core.overview.TaskCourse.Point;

/** One obligation over the years, for people. */
public final class YearsLines {
    private final Messages messages;

    public YearsLines(Messages messages) {
        this.messages = messages;
    }

    /** A line for each year. */
    public String of(TaskCourse course) {
        Sentences sentences = new Sentences(messages);
        Columns table = new Columns().row(messages.get("course.year"), messages.get("cli.column.number"),
                messages.get("cli.column.no"), messages.get("column.lead"), messages.get("cli.column.due"),
                messages.get("cli.column.status"), messages.get("years.bond"), messages.get("cli.column.content"));
        for (Point point : course.points()) {
            table.row(String.valueOf(point.plan().year()), Columns.brief(sentences.nameOf(point.plan()), 28),
                    point.number(), Columns.brief(AgencyMention.names(point.task().assignment().lead()), 34),
                    Dates.of(point.due().day()), messages.of("status", point.progress().status()),
                    messages.of("years.bond", point.bond()), Columns.brief(point.task().content(), 60));
        }
        return table.text();
    }
}
