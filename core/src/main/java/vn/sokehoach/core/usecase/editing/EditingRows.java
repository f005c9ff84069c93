package vn.sokehoach.core.usecase.editing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.StepDraft;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.usecase.RecordingTogether;
import vn.sokehoach.core.usecase.RecordingTogether.RefusedTogether;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.StatusEdit;
import vn.sokehoach.core.usecase.framing.FrameEdit;
import vn.sokehoach.core.usecase.framing.FramingTasks;
import vn.sokehoach.core.usecase.importing.KeepingPlans;

/** Takes what is typed into the rows of a plan, of whatever kind it is: all of it as one step, or nothing. */
public final class EditingRows {
    private final PlanBook book;
    private final EditingPlan editing;
    private final FramingTasks framing;
    private final RecordingTogether recording;
    private final KeepingPlans keeping;

    public EditingRows(PlanBook book, EditingPlan editing, FramingTasks framing, RecordingTogether recording,
            KeepingPlans keeping) {
        this.book = book;
        this.editing = editing;
        this.framing = framing;
        this.recording = recording;
        this.keeping = keeping;
    }

    /**
     * Takes the edits; returns when they are on the disk. What is set around a row and what is recorded of it are judged
     * by the plan as its own edits make it; what stands so already is left out.
     *
     * @return those that cannot be taken, with the reasons; where there is any, nothing is changed
     * @throws Refused   where the plan is not there
     * @throws StaleEdit where the store changed in between
     */
    public Reasons edit(UUID planId, RowEdits edits, String author) throws Refused, StaleEdit {
        Plan kept = book.plans()
                .find(planId)
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_PLAN, planId.toString()));
        EditingPlan.Draft plan = editing.draft(kept, edits.plan);
        FramingTasks.Draft frames = framing.draft(plan.after(), edits.frames);
        Recorded recorded = recorded(plan.after(), edits.progress);
        Reasons reasons = new Reasons(plan.refused(), frames.refused(), recorded.refused);
        StepDraft step = StepDraft.together(List.of(plan.step(), frames.step(), recorded.step));
        if (reasons.isEmpty() && !step.isEmpty()) {
            keeping.keep(step, author);
        }
        return reasons;
    }

    private Recorded recorded(Plan plan, List<StatusEdit> edits) {
        try {
            return new Recorded(Map.of(), recording.draft(plan, edits));
        } catch (RefusedTogether refused) {
            return new Recorded(refused.refusals(), StepDraft.NONE);
        }
    }

    private record Recorded(Map<UUID, Refusal> refused, StepDraft step) {}

    /**
     * What is typed into rows.
     *
     * @param plan     what the plan itself says: agencies and deadlines
     * @param frames   what is set around tasks
     * @param progress at most one for each task, item or order
     */
    public record RowEdits(List<PlanEdit> plan, List<FrameEdit> frames, List<StatusEdit> progress) {}

    /**
     * Why edits are not taken.
     *
     * @param progress by the id of the task, item or order
     */
    public record Reasons(Map<PlanEdit, EditRefused> plan, Map<FrameEdit, Refusal> frames,
            Map<UUID, Refusal> progress) {
        /** Whether all are taken. */
        public boolean isEmpty() {
            return plan.isEmpty() && frames.isEmpty() && progress.isEmpty();
        }
    }
}
