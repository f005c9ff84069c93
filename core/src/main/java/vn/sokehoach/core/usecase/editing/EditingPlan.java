package vn.sokehoach.core.usecase.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sokehoach.core.change.StaleEdit;
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
        Attempt attempt = attempt(kept(id), edits);
        if (attempt.refused().isEmpty()) {
            keep(attempt, edits, author);
        }
        return attempt.refused();
    }

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
        for (PlanEdit edit : edits) {
            try {
                Plan before = edited.plan();
                edited.apply(edit);
                doors.check(edit, edited.plan());
                joined.follow(edit, before);
            } catch (EditRefused reason) {
                if (reason.code() != EditRefused.Code.NOTHING_CHANGES) {
                    refused.put(edit, reason);
                }
            }
        }
        return new Attempt(kept, edited, joined, refused);
    }

    private void keep(Attempt attempt, List<PlanEdit> edits, String author) throws StaleEdit {
        if (!attempt.isEmpty()) {
            Plan after = attempt.edited().plan();
            OutOfSight gone = OutOfSight.between(attempt.kept(), after, attempt.joined(), book);
            keeping.keepEdited(attempt.kept(), after, attempt.edited().agencies(), attempt.joined().changes(),
                    StepNames.of(attempt.kept(), after, edits, gone), author);
        }
    }

    private record Attempt(Plan kept, EditedPlan edited, JoinedParts joined, Map<PlanEdit, EditRefused> refused) {
        private boolean isEmpty() {
            return edited.plan().equals(kept);
        }
    }
}
