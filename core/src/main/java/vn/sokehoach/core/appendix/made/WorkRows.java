package vn.sokehoach.core.appendix.made;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.appendix.AppendixTable.Row.Kind;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.PrintedTable.Merge;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;

/** The rows of a table of tasks: one for each group, under it one for each task or item, numbered through the table. */
final class WorkRows {
    private final WorkSelection selection;
    private final WorkCells cells;
    private final List<Row> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private int last;

    WorkRows(WorkSelection selection, WorkCells cells) {
        this.selection = selection;
        this.cells = cells;
        selection.plan().body().groups().forEach(this::add);
    }

    /** What stands in a cell. */
    interface WorkCells {

        /**
         * The text of a cell of a task, or of one item of it.
         *
         * @param item null where the row is the whole task's
         */
        String text(WorkColumn column, PlanTask task, @Nullable TaskItem item);

        /** Whether what was reported is told for the task as a whole though its items have rows. */
        boolean tellsWhole(PlanTask task);
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    List<Merge> merges() {
        return List.copyOf(merges);
    }

    private void add(TaskGroup group) {
        List<PlanTask> tasks = group.tasks().stream().filter(selection.tasks()).toList();
        if (selection.whole() || !tasks.isEmpty()) {
            rows.add(new Row(Kind.GROUP, selection.columns().stream().map(column -> switch (column) {
                case NUMBER -> group.no();
                case CONTENT -> group.title();
                default -> "";
            }).toList()));
            tasks.forEach(this::add);
        }
    }

    private void add(PlanTask task) {
        List<TaskItem> items = task.items().stream().filter(selection.items()).toList();
        if (!selection.byItem() || items.isEmpty()) {
            add(task, null, false);
            return;
        }
        boolean whole = cells.tellsWhole(task);
        int first = rows.size();
        for (TaskItem item : items) {
            add(task, item, whole && item != items.getFirst());
        }
        for (int column = 0; whole && items.size() > 1 && column < selection.columns().size(); column++) {
            if (selection.columns().get(column).isReported()) {
                merges.add(new Merge(first, column, items.size(), 1));
            }
        }
    }

    private void add(PlanTask task, @Nullable TaskItem item, boolean toldAbove) {
        last++;
        List<String> texts = new ArrayList<>();
        for (WorkColumn column : selection.columns()) {
            boolean hidden = toldAbove && column.isReported();
            texts.add(
                    column == WorkColumn.NUMBER ? String.valueOf(last) : hidden ? "" : cells.text(column, task, item));
        }
        rows.add(new Row(Kind.NUMBERED, texts));
    }
}
