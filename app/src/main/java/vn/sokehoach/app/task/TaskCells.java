package vn.sokehoach.app.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.table.CellTaker;
import vn.sokehoach.app.ui.table.TypedCell;
import vn.sokehoach.app.ui.table.TypedCell.RefusedCell;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.usecase.RecordingTogether.RefusedTogether;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.StatusEdit;

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
        List<TypedCell<TaskRow>> ofPlan = cells.stream()
                .filter(cell -> PlanCells.takes(cell.column(), cell.row()))
                .toList();
        List<TypedCell<TaskRow>> around = cells.stream()
                .filter(cell -> FrameCells.takes(cell.column(), cell.row()))
                .toList();
        Plan plan = model.planProperty().get();
        if (!around.isEmpty() && plan != null) {
            if (around.size() < cells.size()) {
                String reason = desk.messages().get("frame.cell.together");
                answer.accept(around.stream().map(cell -> cell.refused(reason)).toList());
            } else {
                new FrameCells(model, desk).take(plan, cells, answer);
            }
            return;
        }
        if (!ofPlan.isEmpty() && plan != null) {
            if (ofPlan.size() < cells.size()) {
                String reason = desk.messages().get("task.cell.together");
                answer.accept(ofPlan.stream().map(cell -> cell.refused(reason)).toList());
            } else {
                new PlanCells(model, desk).take(plan, cells, answer);
            }
            return;
        }
        Map<TaskRow, List<TypedCell<TaskRow>>> byRow =
                cells.stream().collect(Collectors.groupingBy(TypedCell::row, LinkedHashMap::new, Collectors.toList()));
        List<StatusEdit> edits = new ArrayList<>();
        List<RefusedCell<TaskRow>> refused = new ArrayList<>();
        byRow.forEach((row, typed) -> {
            RowEdit edit = new RowEdit(row, typed, desk.messages(), words);
            edits.add(edit.edit(desk.author()));
            refused.addAll(edit.refused());
        });
        if (!refused.isEmpty() || plan == null) {
            answer.accept(refused);
        } else {
            record(plan, edits, cells, answer);
        }
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

    private void record(Plan plan, List<StatusEdit> edits, List<TypedCell<TaskRow>> cells,
            Consumer<List<RefusedCell<TaskRow>>> answer) {
        desk.jobs().run(() -> {
            desk.office().recordingTogether().record(plan.id(), edits, desk.author());
            return model.prepare(plan, desk.office().reviewing().progress(plan));
        }, prepared -> {
            model.recorded(prepared);
            answer.accept(List.of());
        }, failure -> answer.accept(reasons(failure, cells)));
    }

    private List<RefusedCell<TaskRow>> reasons(Exception failure, List<TypedCell<TaskRow>> cells) {
        Function<TypedCell<TaskRow>, String> reason = switch (failure) {
            case RefusedTogether together -> cell -> {
                Refusal refusal = together.refusals().get(cell.row().id());
                return refusal == null ? "" : desk.sentences().of(refusal);
            };
            case StaleEdit _ -> _ -> desk.messages().get("task.stale");
            default -> {
                desk.failures().accept(failure);
                yield _ -> desk.messages().get("failure.title");
            }
        };
        return cells.stream()
                .map(cell -> cell.refused(reason.apply(cell)))
                .filter(refused -> !refused.reason().isEmpty())
                .toList();
    }
}
