package vn.sokehoach.core.usecase.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.plan.Plan;
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

    /** A file that would be kept: its name and fingerprint, its bytes, its text block by block. */
    public record PreparedDocument(SourceFile file, byte[] content, List<String> blocks) {

        public PreparedDocument {
            blocks = List.copyOf(blocks);
        }
    }
}
