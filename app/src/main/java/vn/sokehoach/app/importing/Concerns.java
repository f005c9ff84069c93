package vn.sokehoach.app.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sokehoach.app.importing.outline.OutlineEntry.Key;
import vn.sokehoach.app.importing.outline.OutlineEntry.Kind;
import vn.sokehoach.app.importing.problems.Concern;
import vn.sokehoach.app.importing.problems.Concern.Proposal;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.app.ui.document.DocumentText;
import vn.sokehoach.core.check.number.NumberProblems;
import vn.sokehoach.core.edit.HeadingField;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.DraftProblem;

/** What a person should look at in a plan under review, in sentences, each with its entry. */
final class Concerns {
    private final Sentences sentences;

    Concerns(Sentences sentences) {
        this.sentences = sentences;
    }

    /** What is wrong in a plan; places of which something was made by hand, and cells that were changed, are settled. */
    List<Concern> of(Plan plan, List<DraftProblem> problems, TextLinks links) {
        return problems.stream()
                .filter(problem -> problem.code() != DraftProblem.Code.UNREAD
                        || links.madeOf(problem.source()).isEmpty())
                .map(problem -> concern(problem, proposals(plan, problem), links))
                .toList();
    }

    /** The rows of the text that nothing understood. */
    static Set<Integer> unread(List<DraftProblem> problems, TextLinks links, DocumentText text) {
        return problems.stream()
                .filter(problem -> problem.code() == DraftProblem.Code.UNREAD)
                .flatMap(problem -> text.rowOf(problem.source()).stream())
                .filter(row -> links.madeOf(row).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the cell of a doubtful number may be changed to; empty for problems of other kinds. */
    private static List<Proposal> proposals(Plan plan, DraftProblem problem) {
        return NumberProblems.doubt(plan, problem)
                .map(doubt -> doubt.proposals()
                        .stream()
                        .map(text -> new Proposal(text, new PlanEdit.SetCell(doubt.row(), doubt.column(), text)))
                        .toList())
                .orElse(List.of());
    }

    private Concern concern(DraftProblem problem, List<Proposal> proposals, TextLinks links) {
        String sentence = sentences.of(problem);
        Optional<Key> entry = problem.code() == DraftProblem.Code.HEADING_MISSING
                ? Optional.of(new Key(Kind.FIELD,
                        HeadingField.valueOf(problem.arguments().getFirst().toUpperCase(Locale.ROOT)).name()))
                : links.madeOf(problem.source());
        return new Concern(problem, sentence, sentences.where(problem), entry.orElse(null), proposals);
    }
}
