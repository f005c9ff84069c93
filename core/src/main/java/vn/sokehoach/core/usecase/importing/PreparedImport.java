package vn.sokehoach.core.usecase.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.reading.Block;
import vn.sokehoach.core.source.SourceFile;

/**
 * Files that were read and recognised, with what storing them would do; nothing is kept yet.
 *
 * @param outcomes one for each file, in the order in which they were given
 * @param plans    what would be stored; empty where nothing would change
 */
public record PreparedImport(List<ImportOutcome> outcomes, List<PreparedPlan> plans) {

    public PreparedImport {
        outcomes = List.copyOf(outcomes);
        plans = List.copyOf(plans);
    }

    /**
     * The same import with one plan as a person corrected it; what is told of its files follows.
     *
     * @param after    the plan as it would be kept now
     * @param agencies those to be kept with it, with the names that the person gave them
     */
    public PreparedImport corrected(Plan after, List<Agency> agencies) {
        return new PreparedImport(outcomes.stream().map(outcome -> outcome.corrected(after)).toList(),
                plans.stream()
                        .map(plan -> plan.after().id().equals(after.id())
                                ? new PreparedPlan(plan.before(), after, agencies, plan.documents())
                                : plan)
                        .toList());
    }

    /**
     * A plan that would come into being or change.
     *
     * @param before    as it is kept; null for a new one
     * @param after     as it would be kept
     * @param agencies  those that the plan mentions
     * @param documents the files that would be kept with it
     */
    public record PreparedPlan(@Nullable Plan before, Plan after, List<Agency> agencies,
            List<PreparedDocument> documents) {

        public PreparedPlan {
            agencies = List.copyOf(agencies);
            documents = List.copyOf(documents);
        }
    }

    /**
     * A file that would be kept: its name and fingerprint, its bytes, its text block by block.
     *
     * @param passages the same text as it was read, with its tables, to be shown
     */
    public record PreparedDocument(SourceFile file, byte[] content, List<String> blocks, List<Block> passages) {

        public PreparedDocument {
            blocks = List.copyOf(blocks);
            passages = List.copyOf(passages);
        }
    }
}
