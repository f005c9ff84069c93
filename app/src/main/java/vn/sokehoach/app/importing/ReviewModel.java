package vn.sokehoach.app.importing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.importing.outline.Outline;
import vn.sokehoach.app.importing.outline.OutlineEntry;
import vn.sokehoach.app.importing.outline.OutlineEntry.Key;
import vn.sokehoach.app.importing.outline.OutlineModel;
import vn.sokehoach.app.importing.problems.Concern;
import vn.sokehoach.app.importing.problems.ProblemsModel;
import vn.sokehoach.app.importing.text.DocumentText;
import vn.sokehoach.app.importing.text.DocumentText.Place;
import vn.sokehoach.app.importing.text.TextModel;
import vn.sokehoach.app.importing.text.TextModel.Marks;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.core.check.PlanCheck;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.DraftProblem;

/** One plan under review: its text, its entries and its problems, kept together so that each leads to the others. */
public final class ReviewModel {
    private final Outline outline;
    private final Concerns concerns;
    private final TextModel text;
    private final OutlineModel entries = new OutlineModel();
    private final ProblemsModel problems = new ProblemsModel(this::visit);
    private TextLinks links;
    private boolean visiting;

    /** Reviews a plan beside its text; takes its time with a long one. */
    public ReviewModel(Plan plan, DocumentText document, Messages messages) {
        this.outline = new Outline(messages);
        this.concerns = new Concerns(new Sentences(messages));
        this.text = new TextModel(document, this::pick);
        this.links = new TextLinks(document, List.of());
        show(plan);
        entries.chosenProperty().addListener((_, _, chosen) -> chosen(chosen));
    }

    private void show(Plan plan) {
        List<OutlineEntry> roots = outline.of(plan);
        List<DraftProblem> found = PlanCheck.problems(plan);
        links = new TextLinks(text.text(), roots);
        entries.show(roots);
        text.mark(new Marks(links.used(), Concerns.unread(found, links, text.text())));
        problems.show(concerns.of(found, links));
    }

    private void chosen(@Nullable Key chosen) {
        if (!visiting && chosen != null) {
            links.placeOf(chosen).ifPresent(text::show);
        }
    }

    private void pick(int row) {
        Optional<Key> made = links.madeOf(row);
        made.ifPresent(entries.chosenProperty()::set);
        text.show(made.flatMap(links::placeOf).filter(place -> place.row() == row).orElse(Place.whole(row)));
    }

    private void visit(Concern concern) {
        visiting = true;
        try {
            entries.chosenProperty().set(concern.entry());
        } finally {
            visiting = false;
        }
        text.text()
                .place(concern.source(), "")
                .or(() -> Optional.ofNullable(concern.entry()).flatMap(links::placeOf))
                .ifPresent(text::show);
    }

    /** Where an entry was read; empty where it stands in none of the shown documents. */
    public Optional<Place> placeOf(Key key) {
        return links.placeOf(key);
    }

    /** The document. */
    public TextModel text() {
        return text;
    }

    /** The recognised plan. */
    public OutlineModel outline() {
        return entries;
    }

    /** What a person should look at. */
    public ProblemsModel problems() {
        return problems;
    }
}
