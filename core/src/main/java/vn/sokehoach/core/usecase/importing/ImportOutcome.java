package vn.sokehoach.core.usecase.importing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.check.PlanCheck;
import vn.sokehoach.core.compare.Difference;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.DraftProblem;

/**
 * What became of a file, or would become of it.
 *
 * @param file     the file's name without folders
 * @param plan     the plan that it went into; null where it is refused
 * @param counts   what was recognised in it; null where it is refused
 * @param problems what a person should look at in it; empty where it is refused
 * @param changes  what it changes in a plan that is kept
 * @param refusal  why it is refused; null where it is not
 */
public record ImportOutcome(String file, Kind kind, @Nullable UUID plan, @Nullable FileCounts counts,
        List<DraftProblem> problems, FileChanges changes, @Nullable UnreadableDocument refusal) {

    public ImportOutcome {
        problems = List.copyOf(problems);
    }

    static ImportOutcome refused(String file, UnreadableDocument refusal) {
        return new ImportOutcome(file, Kind.REFUSED, null, null, List.of(), FileChanges.NONE, refusal);
    }

    /**
     * What would become of the file where the plan that it makes or changes was corrected; another file's outcome as it is.
     *
     * @param stored   whether anything of the plan would be stored
     * @param standing the differences of the plan from what is kept that there still are
     */
    ImportOutcome corrected(Plan after, boolean stored, Set<Difference> standing) {
        if (!after.id().equals(plan)) {
            return this;
        }
        return switch (kind) {
            case STORED -> new ImportOutcome(file, kind, plan, FileCounts.of(after, file),
                    PlanCheck.problems(after, file), changes, refusal);
            case REVISED -> new ImportOutcome(file, stored ? kind : Kind.UNCHANGED, plan, counts, problems,
                    changes.only(standing), refusal);
            case UNCHANGED, REFUSED -> this;
        };
    }

    /** What can become of a file. */
    public enum Kind {
        /** A new plan was made of it. */
        STORED,
        /** It, or exactly what it says, was there already. */
        UNCHANGED,
        /** It says something else or more than a plan that was there, which changes. */
        REVISED,
        /** Nothing of it was kept. */
        REFUSED
    }
}
