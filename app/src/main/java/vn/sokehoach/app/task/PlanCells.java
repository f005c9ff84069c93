package vn.sokehoach.app.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.sokehoach.app.task.TaskFacts.Kind;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.table.TypedCell;
import vn.sokehoach.app.ui.table.TypedCell.RefusedCell;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Plan;

/** Takes what is typed into the cells that tell what the plan itself says: agencies and deadlines. */
public final class PlanCells {
    private final TasksModel model;
    private final Desk desk;

    PlanCells(TasksModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    /** Whether a column of a row tells what the plan says and can be changed there. */
    public static boolean takes(String column, TaskRow row) {
        Kind kind = row.facts().kind();
        return switch (column) {
            case "lead", "cooperating" -> kind == Kind.TASK || kind == Kind.ORDER;
            // An extended deadline is changed by its extension.
            case "deadline" -> (kind == Kind.TASK || kind == Kind.ITEM)
                    && row.standing().around().frame().extensions().isEmpty();
            default -> false;
        };
    }

    private static PlanEdit edit(TypedCell<TaskRow> cell) {
        return switch (cell.column()) {
            case "lead" -> new PlanEdit.Assign(cell.row().id(), AgencyRole.LEAD, cell.text());
            case "cooperating" -> new PlanEdit.Assign(cell.row().id(), AgencyRole.COOPERATING, cell.text());
            default -> new PlanEdit.SetDeadline(cell.row().id(), cell.text());
        };
    }

    /** Takes these cells as one step, or none of them. */
    void take(Plan plan, List<TypedCell<TaskRow>> cells, Consumer<List<RefusedCell<TaskRow>>> answer) {
        Map<PlanEdit, TypedCell<TaskRow>> edits = new LinkedHashMap<>();
        cells.forEach(cell -> edits.put(edit(cell), cell));
        desk.jobs()
                .run(() -> desk.office().editing().edit(plan.id(), List.copyOf(edits.keySet()), desk.author()),
                        refused -> {
                            if (refused.isEmpty()) {
                                model.planEdited();
                            }
                            answer.accept(reasons(edits, refused));
                        }, failure -> {
                            Optional<String> stale = failure instanceof StaleEdit
                                    ? Optional.of(desk.messages().get("task.stale"))
                                    : Optional.empty();
                            if (stale.isEmpty()) {
                                desk.failures().accept(failure);
                            }
                            String reason = stale.orElseGet(() -> desk.messages().get("failure.title"));
                            answer.accept(cells.stream().map(cell -> cell.refused(reason)).toList());
                        });
    }

    private List<RefusedCell<TaskRow>> reasons(Map<PlanEdit, TypedCell<TaskRow>> edits,
            Map<PlanEdit, EditRefused> refused) {
        return refused.entrySet()
                .stream()
                .map(each -> edits.get(each.getKey()).refused(desk.sentences().of(each.getValue())))
                .toList();
    }
}
