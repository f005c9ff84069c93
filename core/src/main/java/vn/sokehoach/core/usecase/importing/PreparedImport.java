package vn.sokehoach.core.usecase.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.amend.Revision;
import vn.sokehoach.core.compare.Difference;
import vn.sokehoach.core.compare.PlanComparison;
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
                                ? plan.corrected(after, agencies)
                                : plan)
                        .toList());
    }

    /**
     * The same without some of the differences that the outcomes name: there the plans stay as they were. A plan of which
     * nothing would change any more is not stored, and its files count as unchanged.
     */
    public PreparedImport without(Set<Difference> unwanted) {
        List<PreparedPlan> left = plans.stream()
                .map(plan -> plan.without(unwanted))
                .filter(plan -> plan.before() == null || !plan.differences().isEmpty())
                .toList();
        return new PreparedImport(outcomes.stream()
                .map(outcome -> outcome.without(unwanted, left.stream()
                        .anyMatch(plan -> plan.after().id().equals(outcome.plan()))))
                .toList(), left);
    }

    /**
     * A plan that would come into being or change.
     *
     * @param before    as it is kept; null for a new one
     * @param after     as it would be kept
     * @param agencies  those that the plan mentions
     * @param documents the files that would be kept with it
     * @param revisions the changes that lead from {@code before} to {@code after}, one on the other; empty for a new plan
     */
    public record PreparedPlan(@Nullable Plan before, Plan after, List<Agency> agencies,
            List<PreparedDocument> documents, List<Revision> revisions) {

        public PreparedPlan {
            agencies = List.copyOf(agencies);
            documents = List.copyOf(documents);
            revisions = List.copyOf(revisions);
        }

        /** A plan that comes into being, or of which it is not known how it changed. */
        public PreparedPlan(@Nullable Plan before, Plan after, List<Agency> agencies,
                List<PreparedDocument> documents) {
            this(before, after, agencies, documents, List.of());
        }

        /** What would change in a plan that is kept; empty for a new one. */
        public List<Difference> differences() {
            return before == null ? List.of() : PlanComparison.ofStates(before, after).differences();
        }

        /** The same without some differences: there the plan stays as it was. */
        public PreparedPlan without(Set<Difference> unwanted) {
            if (revisions.isEmpty()) {
                return this;
            }
            List<Revision> left = new ArrayList<>();
            Plan now = revisions.getFirst().kept();
            for (Revision revision : revisions) {
                left.add((now.equals(revision.kept()) ? revision : Revision.of(now, revision.fresh()))
                        .without(unwanted));
                now = left.getLast().after();
            }
            return new PreparedPlan(before, now, agencies, documents, left);
        }

        /** The same as a person corrected it. */
        PreparedPlan corrected(Plan as, List<Agency> withAgencies) {
            return new PreparedPlan(before, as, withAgencies, documents);
        }

        /** The same with a further revision on it. */
        PreparedPlan and(Revision revision, List<Agency> moreAgencies, List<PreparedDocument> moreDocuments) {
            return new PreparedPlan(before, revision.after(), both(agencies, moreAgencies),
                    both(documents, moreDocuments), both(revisions, List.of(revision)));
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
