package vn.sokehoach.core.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.check.PlanCheck;
import vn.sokehoach.core.compare.DifferenceId;
import vn.sokehoach.core.edit.tree.Differences;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.DraftProblem;

/** A plan under correction, and the way back. */
public final class EditedPlan {
    private final PlanEditor editor;
    private final List<Edited> states = new ArrayList<>();
    private final List<PlanEdit> edits = new ArrayList<>();
    private int at;

    /** A correction, and the plan as it was before it. */
    public record Correction(PlanEdit edit, Plan before) {}

    /**
     * A plan before its first correction.
     *
     * @param known the agencies that are known already, those of other provinces too, and those that the plan names
     */
    public EditedPlan(PlanEditor editor, Plan plan, List<Agency> known) {
        this.editor = editor;
        states.add(editor.begin(plan, known));
    }

    private Edited state() {
        return states.get(at);
    }

    /** The plan as it is now. */
    public Plan plan() {
        return state().plan();
    }

    /** The plan as it was before the first correction. */
    public Plan original() {
        return states.getFirst().plan();
    }

    /** The agencies to be kept with the plan: those it names, and those that got another name. */
    public List<Agency> agencies() {
        return PlanEditor.agencies(state());
    }

    /** All agencies that can be meant in this plan: those of its province. */
    public List<Agency> choices() {
        return state().directory().all();
    }

    /**
     * Makes a correction; what was undone before cannot be redone any more.
     *
     * @throws EditRefused where it cannot be made, with the reason; nothing changes
     */
    public void apply(PlanEdit edit) throws EditRefused {
        Edited next = editor.apply(state(), edit);
        states.subList(at + 1, states.size()).clear();
        edits.subList(at, edits.size()).clear();
        states.add(next);
        edits.add(edit);
        at++;
    }

    public boolean canUndo() {
        return at > 0;
    }

    public boolean canRedo() {
        return at < edits.size();
    }

    /** Takes the last correction back; nothing happens where there is none. */
    public void undo() {
        at = Math.max(0, at - 1);
    }

    /** Makes the correction again that was taken back last; nothing happens where there is none. */
    public void redo() {
        at = Math.min(edits.size(), at + 1);
    }

    /** The corrections that stand, first made first. */
    public List<PlanEdit> edits() {
        return List.copyOf(edits.subList(0, at));
    }

    /** The same, each with the plan as it was before it. */
    public List<Correction> corrections() {
        return IntStream.range(0, at).mapToObj(i -> new Correction(edits.get(i), states.get(i).plan())).toList();
    }

    /** The corrections that were taken back and can be made again, in the order in which they were first made. */
    public List<PlanEdit> undone() {
        return List.copyOf(edits.subList(at, edits.size()));
    }

    /** Whether a correction could be made now. */
    public boolean isAllowed(PlanEdit edit) {
        return editor.isAllowed(state(), edit);
    }

    /** What a person should still look at: what the plan as it is now leaves open or breaks, without what was put aside. */
    public List<DraftProblem> problems() {
        return PlanCheck.problems(plan())
                .stream()
                .filter(problem -> !state().decided().aside().contains(problem))
                .toList();
    }

    /** What a group, task, item or order could become now. */
    public List<Role> possibleRoles(UUID id) {
        return Arrays.stream(Role.values()).filter(role -> isAllowed(new PlanEdit.ChangeRole(id, role))).toList();
    }

    /** Ids of what is new or differs from the plan before the first correction, what hangs below it not regarded. */
    public Set<UUID> changed() {
        return Differences.between(original(), plan());
    }

    /** Ids of what is not accepted. */
    public Set<UUID> leftOut() {
        return state().decided().leftOut();
    }

    /** The differences from the plan as it is kept that are not accepted. */
    public Set<DifferenceId> refused() {
        return state().decided().refused();
    }

    /** The plan without what is not accepted; its blocks are known. */
    public Plan accepted() {
        Edited accepted = state();
        for (UUID id : leftOut()) {
            try {
                accepted = editor.apply(accepted, new PlanEdit.Drop(id));
            } catch (EditRefused goneWithWhatItHungBelow) {
                continue;
            }
        }
        return accepted.plan();
    }
}
