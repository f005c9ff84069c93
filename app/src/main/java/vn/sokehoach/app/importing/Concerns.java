package vn.sokehoach.app.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sokehoach.app.importing.outline.OutlineEntry.Key;
import vn.sokehoach.app.importing.outline.OutlineEntry.Kind;
import vn.sokehoach.app.importing.problems.Concern;
import vn.sokehoach.app.importing.text.DocumentText;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.core.edit.HeadingField;
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
        DoubtfulCells cells = new DoubtfulCells(plan);
        return problems.stream()
                .filter(problem -> switch (problem.code()) {
                    case UNREAD -> links.madeOf(problem.source()).isEmpty();
                    case NUMBER_DOUBTFUL -> cells.isOpen(problem);
                    default -> true;
                })
                .map(problem -> concern(problem, cells, links))
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

    private Concern concern(DraftProblem problem, DoubtfulCells cells, TextLinks links) {
        String sentence = sentences.of(problem);
        Optional<Key> entry = problem.code() == DraftProblem.Code.HEADING_MISSING
                ? Optional.of(new Key(Kind.FIELD,
                        HeadingField.valueOf(problem.arguments().getFirst().toUpperCase(Locale.ROOT)).name()))
                : links.madeOf(problem.source());
        return new Concern(problem.code() + " " + problem.arguments() + " " + problem.source(), sentence,
                sentences.where(problem), problem.source(), entry.orElse(null), cells.proposals(problem));
    }
}
