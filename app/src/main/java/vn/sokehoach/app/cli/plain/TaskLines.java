package vn.sokehoach.app.cli.plain;

import java.util.List;
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

    /** A line for each task, and how many there are. */
    public String of(List<ReviewedTask> tasks) {
        if (tasks.isEmpty()) {
            return messages.get("cli.noTasks");
        }
        Columns table = new Columns().row(messages.get("cli.column.id"), messages.get("cli.column.no"),
                messages.get("cli.column.status"), messages.get("cli.column.percent"), messages.get("cli.column.due"),
                messages.get("cli.column.lead"), messages.get("cli.column.content"));
        for (ReviewedTask one : tasks) {
            Progress progress = one.progress().of(one.task());
            table.row(one.task().id().toString(), one.group().numberOf(one.task()),
                    messages.of("status", progress.status()),
                    progress.percent() + " %", Dates.of(one.progress().due(one.task()).day()),
                    Columns.brief(AgencyMention.names(one.task().assignment().lead()), 28),
                    Columns.brief(one.task().content(), 60));
        }
        return table.text() + "\n" + messages.get("cli.taskCount", tasks.size());
    }

    /** What stands after an act of recording, on one line. */
    public String of(RecordedStatus recorded) {
        Progress progress = recorded.progress();
        return messages.get(recorded.changed() ? "cli.recorded" : "cli.recordedBefore", recorded.subject().id(),
                recorded.number(), messages.of("status", progress.status()), progress.percent());
    }
}
