package vn.sokehoach.core.usecase.editing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.StepDraft;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.EditedPlan;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.importing.CorrectingPlan;
import vn.sokehoach.core.usecase.importing.KeepingPlans;
import vn.sokehoach.core.usecase.joining.JoinedParts;

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
        Draft draft = draft(kept(id), edits);
        if (draft.refused.isEmpty() && !draft.step.isEmpty()) {
            keeping.keep(draft.step, author);
        }
        return draft.refused;
    }

    /** What the corrections of a kept plan would come to; nothing is changed. */
    Draft draft(Plan kept, List<PlanEdit> edits) {
        if (edits.isEmpty()) {
            return new Draft(Map.of(), kept, StepDraft.NONE);
        }
        Attempt attempt = attempt(kept, edits);
        Plan after = attempt.edited().plan();
        if (attempt.isEmpty() || !attempt.refused().isEmpty()) {
            return new Draft(attempt.refused(), after, StepDraft.NONE);
        }
        OutOfSight gone = OutOfSight.between(kept, after, attempt.joined(), book);
        return new Draft(attempt.refused(), after, new StepDraft(StepNames.of(kept, after, edits, gone),
                attempt.rows(),
                keeping.edited(kept, after, attempt.edited().agencies(), attempt.joined().changes())));
    }

    /**
     * What corrections come to.
     *
     * @param refused those that cannot be made, with the reasons
     * @param after   the plan as they make it
     * @param step    empty where any is refused
     */
    record Draft(Map<PlanEdit, EditRefused> refused, Plan after, StepDraft step) {}

    /**
     * Makes one correction and tells what it came to; returns when it is on the disk.
     *
     * @throws Refused     where the plan is not there
     * @throws EditRefused where the correction cannot be made; nothing is changed
     * @throws StaleEdit   where the plan changed in between
     */
    public Restructured edit(UUID id, PlanEdit edit, String author) throws Refused, EditRefused, StaleEdit {
        Restructured made = rehearse(id, edit);
        edit(id, List.of(edit), author);
        return made;
    }

    /**
     * What a correction would come to; nothing is changed.
     *
     * @throws Refused     where the plan is not there
     * @throws EditRefused where it could not be made
     */
    public Restructured rehearse(UUID id, PlanEdit edit) throws Refused, EditRefused {
        Attempt attempt = attempt(kept(id), List.of(edit));
        if (!attempt.refused().isEmpty()) {
            throw attempt.refused().get(edit);
        }
        if (attempt.isEmpty()) {
            throw new EditRefused(EditRefused.Code.NOTHING_CHANGES);
        }
        OutOfSight gone = OutOfSight.between(attempt.kept(), attempt.edited().plan(), attempt.joined(), book);
        return new Restructured(attempt.edited().plan(),
                StepNames.of(attempt.kept(), attempt.edited().plan(), edit, gone),
                gone);
    }

    private Plan kept(UUID id) throws Refused {
        return book.plans().find(id).orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_PLAN, id.toString()));
    }

    private Attempt attempt(Plan kept, List<PlanEdit> edits) {
        EditedPlan edited = correcting.open(kept);
        ClosedDoors doors = ClosedDoors.of(kept, book.structure());
        JoinedParts joined = new JoinedParts(kept.id(), book.frames());
        Map<PlanEdit, EditRefused> refused = new LinkedHashMap<>();
        Set<UUID> rows = new HashSet<>();
        for (PlanEdit edit : edits) {
            try {
                Plan before = edited.plan();
                edited.apply(edit);
                doors.check(edit, edited.plan());
                joined.follow(edit, before);
                rowOf(edit).ifPresent(rows::add);
            } catch (EditRefused reason) {
                if (reason.code() != EditRefused.Code.NOTHING_CHANGES) {
                    refused.put(edit, reason);
                }
            }
        }
        return new Attempt(kept, edited, joined, refused, rows);
    }

    private static Optional<UUID> rowOf(PlanEdit edit) {
        return switch (edit) {
            case PlanEdit.Assign assign -> Optional.of(assign.id());
            case PlanEdit.SetDeadline deadline -> Optional.of(deadline.id());
            default -> Optional.empty();
        };
    }

    private record Attempt(Plan kept, EditedPlan edited, JoinedParts joined, Map<PlanEdit, EditRefused> refused,
            Set<UUID> rows) {
        private boolean isEmpty() {
            return edited.plan().equals(kept);
        }
    }
}
