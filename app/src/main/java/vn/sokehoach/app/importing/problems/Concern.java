package vn.sokehoach.app.importing.problems;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.importing.outline.OutlineEntry;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.Source;

/**
 * Something that a person should look at.
 *
 * @param problem  equal for the same concern before and after a correction
 * @param sentence what it is and what to do
 * @param where    the place in words
 * @param entry    what of the plan it concerns; null where nothing was made of the place
 * @param proposals corrections to choose from, the likeliest first; empty where there are none
 */
public record Concern(DraftProblem problem, String sentence, String where, OutlineEntry.@Nullable Key entry,
        List<Proposal> proposals) {

    public Concern {
        proposals = List.copyOf(proposals);
    }

    /** The place in the text; null where it concerns the whole. */
    public @Nullable Source source() {
        return problem.source();
    }

    /** The correction that says that all is well. */
    public PlanEdit looked() {
        return new PlanEdit.PutAside(problem);
    }

    /** A correction that would settle the concern: what would stand there. */
    public record Proposal(String text, PlanEdit edit) {}
}
