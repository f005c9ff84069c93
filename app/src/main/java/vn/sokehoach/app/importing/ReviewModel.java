package vn.sokehoach.app.importing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.importing.change.ChangesModel;
import vn.sokehoach.app.importing.detail.DetailFields;
import vn.sokehoach.app.importing.detail.DetailModel;
import vn.sokehoach.app.importing.detail.DetailModel.Shown;
import vn.sokehoach.app.importing.outline.Outline;
import vn.sokehoach.app.importing.outline.OutlineEntry;
import vn.sokehoach.app.importing.outline.OutlineEntry.Key;
import vn.sokehoach.app.importing.outline.OutlineModel;
import vn.sokehoach.app.importing.problems.Concern;
import vn.sokehoach.app.importing.problems.ProblemsModel;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.app.ui.document.DocumentText;
import vn.sokehoach.app.ui.document.DocumentText.Place;
import vn.sokehoach.app.ui.document.TextModel;
import vn.sokehoach.app.ui.document.TextModel.Marks;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.EditedPlan;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.edit.Role;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.usecase.importing.KeptVersion;

/** One plan under review: its text, its entries and its problems, kept together so that each leads to the others. */
public final class ReviewModel {
    private final Messages messages;
    private final Sentences sentences;
    private final EditedPlan edited;
    private final Outline outline;
    private final Concerns concerns;
    private final TextModel text;
    private final HeadPlaces head;
    private final OutlineModel entries = new OutlineModel();
    private final ProblemsModel problems = new ProblemsModel(this::visit);
    private final ChangesModel changes;
    private final @Nullable KeptVersion kept;
    private final DetailFields fields;
    private final DetailModel detail;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private TextLinks links;
    private Runnable corrected = () -> {};
    private boolean visiting;

    /**
     * Reviews a plan beside its text; takes its time with a long one.
     *
     * @param kept what it is a new version of; null for a new plan
     */
    ReviewModel(EditedPlan edited, @Nullable KeptVersion kept, DocumentText document, Messages messages) {
        this.edited = edited;
        this.kept = kept;
        this.messages = messages;
        this.sentences = new Sentences(messages);
        this.outline = new Outline(messages);
        this.concerns = new Concerns(sentences);
        this.fields = new DetailFields(messages);
        this.detail = new DetailModel(this::apply, edited::choices);
        this.changes = new ChangesModel(messages, this::apply, entries::choose);
        this.text = new TextModel(document, this::pick);
        this.head = new HeadPlaces(document);
        this.links = new TextLinks(document, head, List.of());
        show();
        entries.chosenProperty().addListener((_, _, chosen) -> chosen(chosen));
    }

    /** The same plan as it is corrected by now, with the same entry chosen, for a view that is made anew. */
    ReviewModel afresh() {
        ReviewModel fresh = new ReviewModel(edited, kept, text.text(), messages);
        fresh.entries.chosenProperty().set(entries.chosenProperty().get());
        return fresh;
    }

    private void show() {
        Plan plan = edited.plan();
        List<OutlineEntry> roots = outline.of(plan);
        List<DraftProblem> found = edited.problems();
        links = new TextLinks(text.text(), head, roots);
        entries.show(roots);
        entries.mark(new OutlineModel.Marks(edited.leftOut(), edited.changed()));
        text.mark(new Marks(links.used(), Concerns.unread(found, links, text.text())));
        problems.show(concerns.of(plan, found, links));
        if (kept != null) {
            changes.show(kept.changes(plan), edited.refused());
        }
        undoable.set(edited.canUndo());
        redoable.set(edited.canRedo());
        showDetail();
    }

    private void showDetail() {
        Plan plan = edited.plan();
        detail.show(entries.chosen()
                .map(entry -> new Shown(entry, caption(entry), fields.of(plan, entry)))
                .orElse(null), plan.day());
    }

    private String caption(OutlineEntry entry) {
        return entry.kind() == OutlineEntry.Kind.FIELD ? messages.of("review.kind", entry.kind())
                : messages.get("review.detail.caption", messages.of("review.kind", entry.kind()), entry.number())
                        .strip();
    }

    private void chosen(@Nullable Key chosen) {
        showDetail();
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

    /** Makes a correction; where it cannot be made, the notice says why. */
    public void apply(PlanEdit edit) {
        try {
            edited.apply(edit);
            changed();
        } catch (EditRefused refused) {
            notice.set(sentences.of(refused));
        }
    }

    /** Takes the last correction back. */
    public void undo() {
        edited.undo();
        changed();
    }

    /** Makes the correction again that was taken back last. */
    public void redo() {
        edited.redo();
        changed();
    }

    private void changed() {
        notice.set("");
        show();
        corrected.run();
    }

    /** Calls back after each correction, also one that is taken back or made again. */
    void onCorrected(Runnable call) {
        corrected = call;
    }

    /** Takes an entry into what is accepted, or leaves it out. */
    public void toggleAcceptance(Key key) {
        UUID id = key.uuid();
        if (id != null) {
            apply(new PlanEdit.LeaveOut(id, !edited.leftOut().contains(id)));
        }
    }

    /** Makes something of a row that was not understood; what it became is chosen. */
    public void takeUp(int row, Role role) {
        edited.plan()
                .reading()
                .problems()
                .stream()
                .filter(problem -> problem.code() == DraftProblem.Code.UNREAD
                        && text.text().rowOf(problem.source()).filter(place -> place == row).isPresent())
                .findFirst()
                .map(DraftProblem::source)
                .ifPresent(source -> {
                    apply(new PlanEdit.TakeUp(source, text.text().blockText(row, source), role));
                    pick(row);
                });
    }

    /** Makes something else of an entry, which stays chosen. */
    public void become(UUID id, Role role) {
        apply(new PlanEdit.ChangeRole(id, role));
        entries.choose(id);
    }

    /** What the chosen entry could become. */
    public List<Role> possibleRoles() {
        return entries.chosen()
                .map(entry -> entry.key().uuid())
                .map(edited::possibleRoles)
                .orElse(List.of());
    }

    /** Where an entry was read; empty where it stands in none of the shown documents. */
    public Optional<Place> placeOf(Key key) {
        return links.placeOf(key);
    }

    /** Why the last correction was not made; "" where it was. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Whether there is a correction to take back. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Whether there is a correction to make again. */
    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** The plan and its corrections. */
    EditedPlan edited() {
        return edited;
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

    /** What would be another in the plan that is kept. */
    public ChangesModel changes() {
        return changes;
    }

    /** The fields of what is chosen. */
    public DetailModel detail() {
        return detail;
    }
}
