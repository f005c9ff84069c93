package vn.sokehoach.app.cli.plain;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.progress.Progress;
import vn.sokehoach.core.usecase.RecordedStatus;
import vn.sokehoach.core.usecase.ReviewedTask;

/** Tasks in a table, for people. */
public final class TaskLines {
    private final Messages messages;

    public TaskLines(Messages messages) {
        this.messages = messages;
    }

    /** Writes a line for each task, and how many there are; the tasks are gone through twice. */
    public void of(Supplier<Stream<ReviewedTask>> tasks, Writer out) throws IOException {
        List<String> heads = List.of(messages.get("cli.column.id"), messages.get("cli.column.no"),
                messages.get("cli.column.status"), messages.get("cli.column.percent"), messages.get("cli.column.due"),
                messages.get("cli.column.lead"), messages.get("cli.column.content"));
        Columns.Widths widths = new Columns.Widths(heads);
        long count = tasks.get().map(this::cells).peek(widths::fit).count();
        if (count == 0) {
            out.write(messages.get("cli.noTasks"));
            return;
        }
        out.write(widths.line(heads) + "\n");
        for (Iterator<ReviewedTask> each = tasks.get().iterator(); each.hasNext();) {
            out.write(widths.line(cells(each.next())) + "\n");
        }
        out.write(messages.get("cli.taskCount", count));
    }

    private List<String> cells(ReviewedTask one) {
        Progress progress = one.progress().of(one.task());
        return List.of(one.task().id().toString(), one.group().numberOf(one.task()),
                messages.of("status", progress.status()),
                progress.percent() + " %", Dates.of(one.progress().due(one.task()).day()),
                Columns.brief(AgencyMention.names(one.task().assignment().lead()), 28),
                Columns.brief(one.task().content(), 60));
    }

    /** What stands after an act of recording, on one line. */
    public String of(RecordedStatus recorded) {
        Progress progress = recorded.progress();
        return messages.get(recorded.changed() ? "cli.recorded" : "cli.recordedBefore", recorded.subject().id(),
                recorded.number(), messages.of("status", progress.status()), progress.percent());
    }
}
