package vn.sokehoach.app.importing.change;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.change.ChangeSentences;
import vn.sokehoach.core.compare.Difference;
import vn.sokehoach.core.compare.DifferenceId;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.usecase.importing.FileChanges;

/** What would be another in the plan that is kept; each change can be refused and taken again. */
public final class ChangesModel {
    private final ObservableList<Change> all = FXCollections.observableArrayList();
    // Kept, since who listens to it is only weakly known to the list behind it.
    private final ObservableList<Change> shown = FXCollections.unmodifiableObservableList(all);
    private final ChangeSentences sentences;
    private final Consumer<PlanEdit> apply;
    private final Consumer<UUID> visit;

    /**
     * Changes.
     *
     * @param apply makes what a person decides
     * @param visit shows a piece of the plan that still is there
     */
    public ChangesModel(Messages messages, Consumer<PlanEdit> apply, Consumer<UUID> visit) {
        this.sentences = new ChangeSentences(messages);
        this.apply = apply;
        this.visit = visit;
    }

    /** Shows what the plan under correction would change now. */
    public void show(FileChanges changes, Set<DifferenceId> refused) {
        List<String> told = sentences.of(changes).stream().map(change -> change.message()).toList();
        List<Difference> differences = changes.differences();
        List<Change> now = IntStream.range(0, told.size())
                .mapToObj(at -> change(differences.get(at).id(), told.get(at), refused))
                .toList();
        if (!all.equals(now)) {
            all.setAll(now);
        }
    }

    private static Change change(DifferenceId id, String message, Set<DifferenceId> refused) {
        return new Change(id, message, !refused.contains(id));
    }

    /** The changes in the order in which a person reads them; empty where the plan is new. */
    public ObservableList<Change> all() {
        return shown;
    }

    /** Refuses a change, or takes it again. */
    public void toggle(Change change) {
        apply.accept(new PlanEdit.Refuse(change.id(), change.taken()));
    }

    /** Shows what a change is about in the plan and in the document. */
    public void visit(Change change) {
        UUID piece = change.id().piece();
        if (piece != null) {
            visit.accept(piece);
        }
    }
}
