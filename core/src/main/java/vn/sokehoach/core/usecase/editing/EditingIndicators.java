package vn.sokehoach.core.usecase.editing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.StepDraft;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.usecase.MeasureEdit;
import vn.sokehoach.core.usecase.MeasuringIndicators;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.importing.KeepingPlans;

/** Takes what is typed into a table of indicators, what it prints and what was measured: all of it as one step, or nothing. */
public final class EditingIndicators {
    private final PlanBook book;
    private final EditingPlan editing;
    private final MeasuringIndicators measuring;
    private final KeepingPlans keeping;

    public EditingIndicators(PlanBook book, EditingPlan editing, MeasuringIndicators measuring, KeepingPlans keeping) {
        this.book = book;
        this.editing = editing;
        this.measuring = measuring;
        this.keeping = keeping;
    }

    /**
     * Takes the edits; returns when they are on the disk. Figures are judged by the table as its own edits make it.
     *
     * @return those that cannot be taken, with the reasons; where there is any, nothing is changed
     * @throws Refused   where the plan is not there
     * @throws StaleEdit where the store changed in between
     */
    public Reasons edit(UUID planId, List<PlanEdit> printed, List<MeasureEdit> figures, String author)
            throws Refused, StaleEdit {
        Plan kept = book.plans()
                .find(planId)
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_PLAN, planId.toString()));
        EditingPlan.Draft plan = editing.draft(kept, printed);
        MeasuringIndicators.Draft measured = measuring.draft(plan.after(), figures);
        Reasons reasons = new Reasons(plan.refused(), measured.refused());
        if (reasons.isEmpty()) {
            StepDraft step = StepDraft.together(List.of(plan.step(), measured.step()));
            if (!plan.step().isEmpty() && !measured.step().isEmpty()) {
                String cells = String.valueOf(printed.size() + figures.size());
                step = new StepDraft(new StepLabel(StepLabel.Code.EDIT_PARTS, List.of(cells)), step.rows(),
                        step.changes());
            }
            if (!step.isEmpty()) {
                keeping.keep(step, author);
            }
        }
        return reasons;
    }

    /** Why edits are not taken. */
    public record Reasons(Map<PlanEdit, EditRefused> printed, Map<MeasureEdit, Refusal> figures) {
        /** Whether all are taken. */
        public boolean isEmpty() {
            return printed.isEmpty() && figures.isEmpty();
        }
    }
}
