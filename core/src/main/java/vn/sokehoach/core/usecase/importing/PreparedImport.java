package vn.sokehoach.core.usecase.importing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.amend.Revision;
import vn.sokehoach.core.compare.Difference;
import vn.sokehoach.core.compare.PlanComparison;
import vn.sokehoach.core.edit.EditedPlan.Correction;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.reading.Block;
import vn.sokehoach.core.reading.draft.PlanDraft;
import vn.sokehoach.core.source.SourceFile;

/**
 * Files that were read and recognised, with what storing them would do; nothing is kept yet.
 *
 * @param outcomes   one for each file, in the order in which they were given
 * @param plans      what would be stored; empty where nothing would change
 * @param recognised what was recognised in the files of these plans, from which all else follows
 * @param named      the plan that a person named for all of it; null where the files tell
 */
public record PreparedImport(List<ImportOutcome> outcomes, List<PreparedPlan> plans,
        List<RecognisedPlan> recognised, @Nullable UUID named) {

    public PreparedImport {
        outcomes = List.copyOf(outcomes);
        plans = List.copyOf(plans);
        recognised = List.copyOf(recognised);
    }

    /** An import that is to be stored, whatever it came from. */
    public PreparedImport(List<ImportOutcome> outcomes, List<PreparedPlan> plans) {
        this(outcomes, plans, List.of(), null);
    }

    /**
     * A plan as it was recognised, before it was compared with the book.
     *
     * @param documents all files of it, those that are kept already too
     * @param into      the plan that it makes or changes
     */
    public record RecognisedPlan(PlanDraft draft, List<PreparedDocument> documents, UUID into) {
        public RecognisedPlan {
            documents = List.copyOf(documents);
        }
    }

    /**
     * The same import with one plan as a person wants it kept; what is told of its files follows.
     *
     * @param after    the plan as it would be kept now
     * @param agencies those to be kept with it, with the names that the person gave them
     * @param made     the corrections of the person; where there are none, a plan that would become as it is kept is not
     *                 stored, and its files count as unchanged
     */
    public PreparedImport corrected(Plan after, List<Agency> agencies, List<Correction> made) {
        List<PreparedPlan> changed = plans.stream()
                .map(plan -> plan.after().id().equals(after.id())
                        ? new PreparedPlan(plan.before(), after, agencies, plan.documents(), made)
                        : plan)
                .toList();
        Set<Difference> standing = changed.stream()
                .filter(plan -> plan.after().id().equals(after.id()))
                .flatMap(plan -> plan.differences().stream())
                .collect(Collectors.toSet());
        List<PreparedPlan> stored = changed.stream()
                .filter(plan -> !made.isEmpty() || plan.before() == null || !plan.after().id().equals(after.id())
                        || !standing.isEmpty())
                .toList();
        return new PreparedImport(outcomes.stream()
                .map(outcome -> outcome.corrected(after, stored.size() == changed.size(), standing))
                .toList(), stored, recognised, named);
    }

    /**
     * A plan that would come into being or change.
     *
     * @param before    as it is kept; null for a new one
     * @param after     as it would be kept
     * @param agencies  those that the plan mentions
     * @param documents the files that would be kept with it
     * @param made      the corrections of a person
     */
    public record PreparedPlan(@Nullable Plan before, Plan after, List<Agency> agencies,
            List<PreparedDocument> documents, List<Correction> made) {

        public PreparedPlan {
            agencies = List.copyOf(agencies);
            documents = List.copyOf(documents);
            made = List.copyOf(made);
        }

        /** One that nobody has corrected. */
        PreparedPlan(@Nullable Plan before, Plan after, List<Agency> agencies, List<PreparedDocument> documents) {
            this(before, after, agencies, documents, List.of());
        }

        /** What would change in a plan that is kept; empty for a new one. */
        public List<Difference> differences() {
            return before == null ? List.of() : PlanComparison.ofStates(before, after).differences();
        }

        /** The same with a further revision on it. */
        PreparedPlan and(Revision revision, List<Agency> moreAgencies, List<PreparedDocument> moreDocuments) {
            return new PreparedPlan(before, revision.after(), both(agencies, moreAgencies),
                    both(documents, moreDocuments));
        }

        private static <T> List<T> both(List<T> first, List<T> second) {
            return Stream.concat(first.stream(), second.stream()).distinct().toList();
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
