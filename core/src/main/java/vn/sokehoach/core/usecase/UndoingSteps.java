package vn.sokehoach.core.usecase;

import java.time.Clock;
import java.util.Optional;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.store.PlanBook;

/** Takes the last step back, and brings it again. */
public final class UndoingSteps {
    private final PlanBook book;
    private final Clock clock;

    public UndoingSteps(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * Takes back the last step that stands.
     *
     * @return the step that was taken back; empty where there is none
     */
    public Optional<Step> undo(String author) throws StaleEdit {
        return reverse(book.steps().undoable(), author);
    }

    /**
     * Brings back what was undone last, where nothing new was done since.
     *
     * @return the undoing step that was reversed; empty where there is none
     */
    public Optional<Step> redo(String author) throws StaleEdit {
        return reverse(book.steps().redoable(), author);
    }

    private Optional<Step> reverse(Optional<Step> step, String author) throws StaleEdit {
        if (step.isPresent()) {
            book.steps().apply(step.get().reversed(author, clock.instant()));
        }
        return step;
    }
}
