package vn.sokehoach.app.task.table;

import java.time.LocalDate;
import vn.sokehoach.app.task.TaskFacts;
import vn.sokehoach.app.task.TaskFacts.Kind;
import vn.sokehoach.app.task.TaskFacts.Term;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.cell.TreeTextColumn;

/** Thời hạn: the day by which a task is due, else the words of the text ("thường xuyên"). */
final class DeadlineColumn extends TreeTextColumn<TaskRow> {
    DeadlineColumn(Messages messages) {
        super(messages.get("column.deadline"), "deadline-column", 94, row -> text(row.facts()));
    }

    private static String text(TaskFacts facts) {
        Term term = facts.term();
        LocalDate due = term.due().day();
        // An item repeats its task's day otherwise.
        if (facts.kind() == Kind.ITEM && term.deadlines().isEmpty()) {
            return "";
        }
        return due == null ? term.printed() : Days.day(due);
    }
}
