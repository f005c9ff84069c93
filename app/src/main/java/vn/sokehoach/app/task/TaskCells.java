package vn.sokehoach.app.task;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.table.CellTaker;
import vn.sokehoach.app.ui.table.TypedCell;
import vn.sokehoach.app.ui.table.TypedCell.RefusedCell;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.usecase.editing.EditingRows.Reasons;

/** Takes what is typed and pasted into the cells of the task table: one step for all of it, or the reasons by cell. */
final class TaskCells implements CellTaker<TaskRow> {
    private final TasksModel model;
    private final Desk desk;
    private final StatusWords words;

    TaskCells(TasksModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.words = new StatusWords(desk.messages());
    }

    @Override
    public List<String> proposals(TaskRow row, String column, String typed) {
        return column.equals(TaskField.STATUS.key()) ? words.like(typed) : List.of();
    }

    @Override
    public void take(List<TypedCell<TaskRow>> cells, Consumer<List<RefusedCell<TaskRow>>> answer) {
        Plan plan = model.planProperty().get();
        CellEdits edits = new CellEdits(cells, desk.messages(), words, desk.author());
        if (plan == null || edits.isEmpty() || !edits.refused().isEmpty()) {
            answer.accept(edits.refused());
            return;
        }
        desk.jobs().run(() -> {
            Reasons reasons = desk.office().editingRows().edit(plan.id(), edits.asked(), desk.author());
            return new Kept(reasons, edits.changePlan() ? null
                    : model.prepare(plan, desk.office().reviewing().progress(plan)));
        }, kept -> {
            if (kept.reasons.isEmpty() && kept.tasks == null) {
                model.planEdited();
            } else if (kept.reasons.isEmpty()) {
                model.recorded(kept.tasks);
            }
            answer.accept(edits.refused(kept.reasons, desk.sentences()));
        }, failure -> {
            String reason = reason(failure);
            answer.accept(cells.stream().map(cell -> cell.refused(reason)).toList());
        });
    }

    /** A status that needs a note is asked for it in the pane beside the table. */
    @Override
    public boolean asksForMore(TypedCell<TaskRow> only) {
        if (!only.column().equals(TaskField.STATUS.key()) || !only.row().isEditable()) {
            return false;
        }
        TaskStatus current = only.row().standing().status();
        return words.read(only.text())
                .filter(status -> status.needsNote() && status.mayFollow(current))
                .map(status -> {
                    model.recording().choose(only.row(), status);
                    return true;
                })
                .orElse(false);
    }

    private String reason(Exception failure) {
        if (failure instanceof StaleEdit) {
            return desk.messages().get("task.stale");
        }
        desk.failures().accept(failure);
        return desk.messages().get("failure.title");
    }

    /** What came of it, and how the plan stands then; null where the plan itself is another. */
    private record Kept(Reasons reasons, @Nullable PreparedTasks tasks) {}
}
