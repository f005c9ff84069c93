package vn.sokehoach.app.task.table;

import java.time.LocalDate;
import java.util.Comparator;
import vn.sokehoach.app.task.TaskFacts.Kind;
import vn.sokehoach.app.task.TaskFacts.Term;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.task.TaskRow.RowStanding;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.table.GridCell;

/** Thời hạn: the day by which a task is due, else the words of the text ("thường xuyên"). */
final class DeadlineColumn extends PlanColumn {
    private final Messages messages;

    DeadlineColumn(Messages messages) {
        super("deadline", messages.get("column.deadline"), 94);
        this.messages = messages;
    }

    @Override
    public String text(TaskRow row) {
        Term term = row.facts().term();
        LocalDate due = row.standing().around().due().day();
        // An item repeats its task's day otherwise.
        if (row.facts().kind() == Kind.ITEM && term.deadlines().isEmpty()
                && row.standing().around().frame().extensions().isEmpty()) {
            return "";
        }
        return due == null ? term.printed() : Days.day(due);
    }

    @Override
    protected GridCell<TaskRow, RowStanding> cell() {
        return new DeadlineCell(this, messages);
    }

    /** By the day; what has none comes last, by its words. */
    @Override
    public Comparator<TaskRow> order() {
        return Comparator
                .<TaskRow, LocalDate>comparing(row -> row.standing().around().due().day(),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(super.order());
    }

    @Override
    protected boolean saysNothing(TaskRow row) {
        return row.standing().around().due().day() == null;
    }
}
