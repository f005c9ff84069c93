package vn.sokehoach.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.document.DocumentText;
import vn.sokehoach.core.edit.EditedPlan;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.store.ReviewDraft;
import vn.sokehoach.core.usecase.importing.CorrectingPlan;
import vn.sokehoach.core.usecase.importing.ImportOutcome;
import vn.sokehoach.core.usecase.importing.IncomingFile;
import vn.sokehoach.core.usecase.importing.PreparedImport;
import vn.sokehoach.core.usecase.importing.PreparedImport.PreparedPlan;
import vn.sokehoach.core.usecase.review.ResumedReview;

/**
 * What one call brought: the plans to review, each with its files, and the files of which nothing would be kept.
 *
 * @param draft the review as it was when it was opened; null where nothing was to be kept from the first
 * @param lost  how many of its corrections could not be made again
 */
public record Candidates(PreparedImport prepared, @Nullable ReviewDraft draft, int lost, List<Candidate> all) {

    public Candidates {
        all = List.copyOf(all);
    }

    /**
     * A plan with the files that it was read from, or a file of which nothing would be kept.
     *
     * @param review null where nothing would be kept
     */
    public record Candidate(List<ImportOutcome> outcomes, @Nullable ReviewModel review) {
        public Candidate {
            outcomes = List.copyOf(outcomes);
        }

        private Candidate afresh() {
            return new Candidate(outcomes, review == null ? null : review.afresh());
        }

        /** The names of its files. */
        String files() {
            return outcomes.stream().map(ImportOutcome::file).collect(Collectors.joining(", "));
        }
    }

    /**
     * What was read just now, each file with its plan; takes its time with long documents.
     *
     * @param begun the review before its first correction; empty where nothing is to be kept
     */
    static Candidates read(PreparedImport prepared, Optional<ReviewDraft> begun, CorrectingPlan correcting,
            Messages messages) {
        return new Candidates(prepared, begun.orElse(null), 0, all(prepared, correcting::open, correcting, messages));
    }

    /** A review where it was left, each file with its plan; takes its time with long documents. */
    static Candidates resumed(ResumedReview resumed, CorrectingPlan correcting, Messages messages) {
        return new Candidates(resumed.prepared(), resumed.draft(), resumed.lost(),
                all(resumed.prepared(), resumed::of, correcting, messages));
    }

    private static List<Candidate> all(PreparedImport prepared, Function<PreparedPlan, EditedPlan> opening,
            CorrectingPlan correcting, Messages messages) {
        List<Candidate> all = new ArrayList<>();
        for (PreparedPlan plan : prepared.plans()) {
            all.add(new Candidate(outcomesOf(prepared, plan.after().id()),
                    new ReviewModel(opening.apply(plan), correcting.kept(plan).orElse(null),
                            new DocumentText(documents(plan)),
                            messages)));
        }
        Set<UUID> changing = prepared.plans().stream().map(plan -> plan.after().id()).collect(Collectors.toSet());
        prepared.outcomes()
                .stream()
                .filter(outcome -> outcome.plan() == null || !changing.contains(outcome.plan()))
                .forEach(outcome -> all.add(new Candidate(List.of(outcome), null)));
        return all;
    }

    /** The same with its corrections, of which the views that showed it before learn no more. */
    Candidates afresh() {
        return new Candidates(prepared, draft, lost, all.stream().map(Candidate::afresh).toList());
    }

    /** The reviews of all plans. */
    List<ReviewModel> reviews() {
        return all.stream().flatMap(candidate -> Stream.ofNullable(candidate.review())).toList();
    }

    /** The plans with their corrections. */
    List<EditedPlan> edited() {
        return reviews().stream().map(ReviewModel::edited).toList();
    }

    /** Whether something was corrected that would be lost. */
    boolean isCorrected() {
        return edited().stream().anyMatch(EditedPlan::canUndo);
    }

    /** Whether nobody misses the review: all is in the book by now, or it has no correction, not even one of before. */
    boolean isIdle() {
        return prepared.outcomes().stream().allMatch(outcome -> outcome.kind() == ImportOutcome.Kind.UNCHANGED)
                || lost == 0 && !isCorrected();
    }

    /**
     * Whether nothing of the review is left to do.
     *
     * @param stored what became of its files when they were kept
     */
    boolean isEndedBy(List<ImportOutcome> stored) {
        List<ImportOutcome> refused =
                stored.stream().filter(outcome -> outcome.kind() == ImportOutcome.Kind.REFUSED).toList();
        // What was refused from the first has no correction, unless it got one when it could be kept.
        return refused.isEmpty() || lost == 0 && prepared.outcomes().containsAll(refused);
    }

    /** The documents that the review began with, to be read again; none where nothing was to be kept from the first. */
    List<IncomingFile> handedIn() {
        return draft == null ? List.of()
                : draft.beginning()
                        .files()
                        .stream()
                        .map(file -> IncomingFile.of(file.file().name(), file.content()))
                        .toList();
    }

    /** The names of all files, to tell one review from another. */
    public String files() {
        return all.stream().map(Candidate::files).collect(Collectors.joining(", "));
    }

    /** What would be kept now: the plans as they were corrected, without what is left out of them. */
    PreparedImport accepted() {
        PreparedImport accepted = prepared;
        for (Candidate candidate : all) {
            if (candidate.review() != null) {
                accepted = CorrectingPlan.accepted(accepted, candidate.review().edited());
            }
        }
        return new PreparedImport(accepted.outcomes(),
                accepted.plans().stream().filter(plan -> holdsSomething(plan.after())).toList());
    }

    private static boolean holdsSomething(Plan plan) {
        return plan.tasks().findAny().isPresent() || !plan.appendices().isEmpty() || !plan.body().orders().isEmpty();
    }

    private static List<ImportOutcome> outcomesOf(PreparedImport prepared, UUID plan) {
        return prepared.outcomes().stream().filter(outcome -> plan.equals(outcome.plan())).toList();
    }

    private static List<SourceDocument> documents(PreparedPlan plan) {
        return plan.documents()
                .stream()
                .map(document -> new SourceDocument(document.file().name(), document.passages(), List.of()))
                .toList();
    }
}
