package vn.sokehoach.app.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.app.ui.table.TypedCell;
import vn.sokehoach.app.ui.table.TypedCell.RefusedCell;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.usecase.StatusEdit;
import vn.sokehoach.core.usecase.editing.EditingRows.Reasons;
import vn.sokehoach.core.usecase.editing.EditingRows.RowEdits;
import vn.sokehoach.core.usecase.framing.FrameEdit;

/** What cells of the task table that are typed together ask for: of the plan, around its tasks, of their progress. */
final class CellEdits {
    private final Map<PlanEdit, TypedCell<TaskRow>> plan = new LinkedHashMap<>();
    private final Map<FrameEdit, TypedCell<TaskRow>> frames = new LinkedHashMap<>();
    private final Map<TaskRow, List<TypedCell<TaskRow>>> progress = new LinkedHashMap<>();
    private final List<StatusEdit> entries = new ArrayList<>();
    private final List<RefusedCell<TaskRow>> refused = new ArrayList<>();

    CellEdits(List<TypedCell<TaskRow>> cells, Messages messages, StatusWords words, String author) {
        cells.forEach(cell -> sort(cell, messages));
        progress.forEach((row, typed) -> {
            RowEdit edit = new RowEdit(row, typed, messages, words);
            entries.add(edit.edit(author));
            refused.addAll(edit.refused());
        });
    }

    private void sort(TypedCell<TaskRow> cell, Messages messages) {
        if (PlanCells.takes(cell.column(), cell.row())) {
            plan.put(PlanCells.edit(cell), cell);
        } else if (!FrameCells.takes(cell.column(), cell.row())) {
            progress.computeIfAbsent(cell.row(), _ -> new ArrayList<>()).add(cell);
        } else if (!cell.text().equals(FrameCells.text(cell.column(), cell.row()))) {
            FrameCells.edit(cell)
                    .ifPresentOrElse(edit -> frames.put(edit, cell),
                            () -> refused.add(cell.refused(FrameCells.reason(cell, messages))));
        }
    }

    /** Whether nothing is asked for. */
    boolean isEmpty() {
        return plan.isEmpty() && frames.isEmpty() && entries.isEmpty();
    }

    /** Whether the plan itself becomes another. */
    boolean changePlan() {
        return !plan.isEmpty();
    }

    /** All that is asked for. */
    RowEdits asked() {
        return new RowEdits(List.copyOf(plan.keySet()), List.copyOf(frames.keySet()), entries);
    }

    /** The cells that cannot be understood, with their reasons. */
    List<RefusedCell<TaskRow>> refused() {
        return refused;
    }

    /** The cells that are meant by the reasons why the edits are not taken. */
    List<RefusedCell<TaskRow>> refused(Reasons reasons, Sentences sentences) {
        List<RefusedCell<TaskRow>> cells = new ArrayList<>();
        reasons.plan().forEach((edit, reason) -> cells.add(plan.get(edit).refused(sentences.of(reason))));
        reasons.frames().forEach((edit, reason) -> cells.add(frames.get(edit).refused(sentences.of(reason))));
        progress.forEach((row, typed) -> {
            if (reasons.progress().containsKey(row.id())) {
                String reason = sentences.of(reasons.progress().get(row.id()));
                typed.forEach(cell -> cells.add(cell.refused(reason)));
            }
        });
        return cells;
    }
}
