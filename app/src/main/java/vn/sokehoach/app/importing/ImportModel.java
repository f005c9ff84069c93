package vn.sokehoach.app.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.clip.Clipping;
import vn.sokehoach.core.reading.ReadingStep;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.store.PlanRow;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.usecase.importing.FileOnDisk;
import vn.sokehoach.core.usecase.importing.ImportOutcome;
import vn.sokehoach.core.usecase.importing.IncomingFile;
import vn.sokehoach.core.usecase.importing.PastedDocument;
import vn.sokehoach.core.usecase.importing.PreparedImport;

/** The way of documents into the book: chosen, read, reviewed, kept or let go. */
public final class ImportModel {
    private final Desk desk;
    private final Consumer<List<ImportOutcome>> kept;
    private final Consumer<String> tell;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.AWAY);
    private final ReadOnlyObjectWrapper<@Nullable Candidates> candidates = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<PlanRow>> plans = new ReadOnlyObjectWrapper<>(List.of());
    private final LeftReviews left;
    private final ReadOnlyObjectWrapper<@Nullable ReadingStep> step = new ReadOnlyObjectWrapper<>();
    private List<? extends IncomingFile> taken = List.of();
    private WantedReading reading = new WantedReading(step::set);

    /**
     * The way into the book of this desk.
     *
     * @param kept called with what became of the files once something of them is in the book
     * @param tell called with a sentence where there is nothing to read, and with "" once there is
     */
    public ImportModel(Desk desk, Consumer<List<ImportOutcome>> kept, Consumer<String> tell) {
        this.desk = desk;
        this.kept = kept;
        this.tell = tell;
        this.left = new LeftReviews(desk, tell, () -> state.get() == State.AWAY);
        left.refresh();
    }

    /** How far the documents are. */
    public enum State {
        AWAY, READING, REVIEW, KEEPING
    }

    /** How far the documents are. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What was recognised and is under review, also while other documents are read; null before it is. */
    public ReadOnlyObjectProperty<@Nullable Candidates> candidatesProperty() {
        return candidates.getReadOnlyProperty();
    }

    /** Whether agreeing would keep anything. */
    public boolean hasSomethingToKeep() {
        Candidates now = candidates.get();
        return now != null && !now.prepared().plans().isEmpty();
    }

    /** Lets the person choose documents and reads them. */
    public void choose() {
        read(desk.dialogs().chooseDocuments());
    }

    /** Reads what lies in the clipboard as a file like any other; says so where that is nothing. */
    public void paste() {
        desk.pasteboard().content().ifPresentOrElse(clipping -> {
            switch (clipping) {
                case Clipping.Files files -> read(files.paths());
                case Clipping.Page page -> take(List.of(PastedDocument.page(pastedName() + ".html", page.html())));
                case Clipping.Words words -> take(List.of(PastedDocument.words(pastedName() + ".txt", words.text())));
            }
        }, () -> tell.accept(desk.messages().get("import.paste.nothing")));
    }

    /** Reads documents; nothing is kept yet. */
    public void read(List<Path> files) {
        take(files.stream().map(FileOnDisk::new).toList());
    }

    private String pastedName() {
        Clock clock = desk.office().clock();
        return desk.messages().get("import.pasted", Days.inName(clock.instant(), clock.getZone()));
    }

    /** The plans of the book, to one of which the documents under review can be added. */
    public ReadOnlyObjectProperty<List<PlanRow>> plansProperty() {
        return plans.getReadOnlyProperty();
    }

    /** Reviews the same documents as a part of this plan, whatever they say themselves. */
    public void addTo(UUID plan) {
        Candidates now = candidates.get();
        if (now != null && state.get() == State.REVIEW) {
            take(taken, Optional.of(plan), now.isCorrected() ? desk.messages().get("review.anew") : "");
        }
    }

    /** Reads documents; what is under review stays so until they are read. */
    public void take(List<? extends IncomingFile> files) {
        take(files, Optional.empty(), "");
    }

    private void take(List<? extends IncomingFile> files, Optional<UUID> into, String told) {
        if (files.isEmpty() || state.get() == State.READING || state.get() == State.KEEPING) {
            return;
        }
        Candidates former = candidates.get();
        open(files, watch -> {
            PreparedImport read = desk.office().importing().prepare(files, into, watch);
            watch.requireWanted();
            if (former != null) {
                left.leaveNow(former);
            }
            return left.begun(read).telling(told);
        });
    }

    private void open(List<? extends IncomingFile> files, Opening opening) {
        tell.accept("");
        left.hide();
        WantedReading wanted = new WantedReading(step::set);
        reading = wanted;
        step.set(null);
        state.set(State.READING);
        desk.jobs().run(() -> opening.open(wanted), opened -> {
            if (!wanted.isWanted()) {
                left.leave(opened.candidates());
                return;
            }
            if (!opened.told().isEmpty()) {
                tell.accept(opened.told());
            }
            taken = opened.goesOn() ? opened.candidates().handedIn() : files;
            review(opened.candidates());
        }, failure -> {
            if (wanted.isWanted()) {
                back();
                failed(failure);
            } else {
                left.refresh();
            }
        });
    }

    /** Nothing was read: what was under review before is so again. */
    private void back() {
        state.set(candidates.get() == null ? State.AWAY : State.REVIEW);
    }

    /** Reads documents, watched. */
    @FunctionalInterface
    private interface Opening {
        LeftReviews.Opened open(WantedReading watch) throws Exception;
    }

    /** How far the reading is; null before anything is known. */
    public ReadOnlyObjectProperty<@Nullable ReadingStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Reads no further; nothing of the documents is kept, and what was under review before is so again. */
    public void cancel() {
        if (state.get() == State.READING) {
            reading.end();
            back();
            tell.accept(desk.messages().get("import.cancelled"));
        }
    }

    private void review(Candidates read) {
        read.reviews().forEach(review -> review.onCorrected(() -> left.save(read)));
        desk.jobs().run(() -> desk.office().book().plans().rows(), plans::set, desk.failures());
        candidates.set(read);
        state.set(State.REVIEW);
    }

    /** Keeps what was reviewed. */
    public void keep() {
        Candidates agreed = candidates.get();
        if (agreed == null || state.get() != State.REVIEW) {
            return;
        }
        state.set(State.KEEPING);
        desk.jobs()
                .run(() -> left.ended(agreed, desk.office().importing().store(agreed.accepted(), desk.author())),
                        outcomes -> {
                            away();
                            left.refresh();
                            kept.accept(outcomes);
                        }, failure -> {
                            leave();
                            failed(failure);
                        });
    }

    /** Leaves the review; where something was corrected, it can be gone on with. */
    public void leave() {
        Candidates now = candidates.get();
        if (now != null) {
            left.leave(now);
        }
        away();
    }

    /** A review that was left with corrections, today or before; null where none is, and while one is under way. */
    public ReadOnlyObjectProperty<@Nullable LeftReview> parkedProperty() {
        return left.nextProperty();
    }

    /** Goes on with the review that was left. */
    public void goOn() {
        LeftReview next = left.nextProperty().get();
        if (next != null && state.get() == State.AWAY) {
            if (next.atHand() == null) {
                open(List.of(), watch -> {
                    watch.requireWanted();
                    return left.resumed(next);
                });
            } else {
                left.hide();
                taken = next.atHand().handedIn();
                review(next.atHand().afresh());
            }
        }
    }

    /** Takes the review away that was left, with its corrections. */
    public void discardLeft() {
        LeftReview next = left.nextProperty().get();
        if (next != null && state.get() == State.AWAY) {
            left.discard(next);
        }
    }

    private void away() {
        candidates.set(null);
        state.set(State.AWAY);
    }

    private void failed(Exception failure) {
        left.refresh();
        switch (failure) {
            case UnreadableDocument refusal -> tell.accept(desk.sentences().of(refusal));
            case StoreException lost when lost.reason() == StoreException.Reason.DRAFT_DAMAGED
                    || lost.reason() == StoreException.Reason.DRAFT_GONE ->
                tell.accept(desk.sentences().of(lost));
            default -> desk.failures().accept(failure);
        }
    }
}
