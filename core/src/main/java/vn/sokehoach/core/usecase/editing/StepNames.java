package vn.sokehoach.core.usecase.editing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.change.StepLabel.Code;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.Plan;

/** What the corrections of a kept plan are called as steps. */
final class StepNames {
    private StepNames() {}

    /** The name of a step of several corrections; one alone, or what is written anew, is named by itself. */
    static StepLabel of(Plan before, Plan after, List<PlanEdit> edits, OutOfSight gone) {
        if (edits.size() == 1 || edits.getFirst() instanceof PlanEdit.Add
                || edits.getFirst() instanceof PlanEdit.AddRow) {
            return of(before, after, edits.getFirst(), gone);
        }
        if (edits.stream().allMatch(PlanEdit.SetHeading.class::isInstance)) {
            return plan(after);
        }
        boolean cells = edits.stream().allMatch(StepNames::isOfCell);
        return new StepLabel(cells ? Code.EDIT_TASKS : Code.EDIT_PARTS, List.of(String.valueOf(edits.size())));
    }

    private static boolean isOfCell(PlanEdit edit) {
        return edit instanceof PlanEdit.Assign || edit instanceof PlanEdit.SetDeadline;
    }

    static StepLabel of(Plan before, Plan after, PlanEdit edit, OutOfSight gone) {
        return switch (edit) {
            case PlanEdit.SetHeading _ -> plan(after);
            case PlanEdit.Assign _,PlanEdit.SetDeadline _ -> new StepLabel(Code.EDIT_TASKS, List.of("1"));
            case PlanEdit.Reword reword -> part(Code.REWORD_PART, before, reword.id(), null);
            case PlanEdit.Relabel relabel -> part(Code.RELABEL_PART, before, relabel.id(), null);
            case PlanEdit.Split split -> part(Code.SPLIT_PART, before, split.id(), null);
            case PlanEdit.Join join -> part(gone.count() == 0 ? Code.JOIN_PART : Code.JOIN_RECORDED_PART, before,
                    join.id(), gone);
            case PlanEdit.Drop drop -> part(gone.count() == 0 ? Code.DROP_PART : Code.DROP_RECORDED_PART, before,
                    drop.id(), gone);
            case PlanEdit.Move move -> part(Code.MOVE_PART, before, move.id(), null);
            case PlanEdit.MoveInto move -> part(Code.MOVE_PART, before, move.id(), null);
            case PlanEdit.ChangeRole role -> part(Code.RECAST_PART, before, role.id(), null);
            case PlanEdit.Add add -> part(Code.ADD_PART, after, add.id(), null);
            case PlanEdit.AddRow row -> part(Code.ADD_PART, after, row.id(), null);
            case PlanEdit.Renumber renumber -> renumber.group() == null
                    ? new StepLabel(Code.RENUMBER_GROUPS, List.of())
                    : part(Code.RENUMBER_PART, before, renumber.group(), null);
            case PlanEdit.SetCell cell -> part(Code.REWORD_PART, before, cell.row(), null);
            default -> new StepLabel(Code.EDIT_PARTS, List.of("1"));
        };
    }

    private static StepLabel part(Code code, Plan plan, UUID id, @Nullable OutOfSight gone) {
        PartName name = PartName.of(plan, id);
        List<String> words = List.of(name.kind().name(), name.number());
        return new StepLabel(code, gone == null || gone.count() == 0 ? words
                : List.of(name.kind().name(), name.number(), String.valueOf(gone.count())));
    }

    private static StepLabel plan(Plan plan) {
        String number = plan.heading().number();
        String title = plan.heading().title();
        return new StepLabel(Code.EDIT_PLAN, List.of(number != null ? number : title != null ? title : ""));
    }
}
