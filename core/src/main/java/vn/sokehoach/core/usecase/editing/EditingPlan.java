package vn.sokehoach.core.usecase.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.EditedPlan;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.importing.CorrectingPlan;
import vn.sokehoach.core.usecase.importing.KeepingPlans;

/** Makes corrections to a plan that is kept: all of them as one step, or none. */
public final class EditingPlan {
    private final PlanBook book;
    private final CorrectingPlan correcting;
    private final KeepingPlans keeping;

    public EditingPlan(PlanBook book, CorrectingPlan correcting, KeepingPlans keeping) {
        this.book = book;
        this.correcting = correcting;
        this.keeping = keeping;
    }

    /**
     * Makes the corrections in their order; returns when they are on the disk. Where nothing becomes another, nothing is
     * done.
     *
     * @return those that cannot be made, with the reasons; where there is any, nothing is changed
     * @throws Refused   where the plan is not there
     * @throws StaleEdit where the plan changed in between
     */
    public Map<PlanEdit, EditRefused> edit(UUID id, List<PlanEdit> edits, String author) throws Refused, StaleEdit {
        Plan kept = book.plans()
                .find(id)
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_PLAN, id.toString()));
        EditedPlan edited = correcting.open(kept);
        Map<PlanEdit, EditRefused> refused = new LinkedHashMap<>();
        for (PlanEdit edit : edits) {
            try {
                edited.apply(edit);
            } catch (EditRefused reason) {
                if (reason.code() != EditRefused.Code.NOTHING_CHANGES) {
                    refused.put(edit, reason);
                }
            }
        }
        if (refused.isEmpty() && !edited.plan().equals(kept)) {
            keeping.keepEdited(kept, edited.plan(), edited.agencies(), label(edited.plan(), edits), author);
        }
        return refused;
    }

    private static StepLabel label(Plan plan, List<PlanEdit> edits) {
        if (!edits.stream().allMatch(PlanEdit.SetHeading.class::isInstance)) {
            return new StepLabel(StepLabel.Code.EDIT_TASKS, List.of(String.valueOf(edits.size())));
        }
        String number = plan.heading().number();
        String title = plan.heading().title();
        return new StepLabel(StepLabel.Code.EDIT_PLAN, List.of(number != null ? number : title != null ? title : ""));
    }
}
