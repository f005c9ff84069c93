package vn.sokehoach.app.importing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Failures;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.store.ReviewDraft;
import vn.sokehoach.core.store.ReviewDrafts;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.usecase.importing.CorrectingPlan;
import vn.sokehoach.core.usecase.importing.ImportOutcome;
import vn.sokehoach.core.usecase.importing.PreparedImport;
import vn.sokehoach.core.usecase.review.KeepingReviews;
import vn.sokehoach.core.usecase.review.ResumedReview;

/** Keeps the review that is under way, correction by correction, and knows the one that can be gone on with. */
final class LeftReviews {
    private final Desk desk;
    private final Consumer<String> tell;
    private final AtomicReference<@Nullable ReviewDraft> unsaved = new AtomicReference<>();
    private final ReadOnlyObjectWrapper<@Nullable LeftReview> next = new ReadOnlyObjectWrapper<>();
    private @Nullable LeftReview atHand;

    LeftReviews(Desk desk, Consumer<String> tell) {
        this.desk = desk;
        this.tell = tell;
    }

    /** A review to be shown, and what there is to tell of it; "" for nothing. */
    record Opened(Candidates candidates, String told) {}

    /** The review that can be gone on with, the one left last; null where there is none. */
    ReadOnlyObjectProperty<@Nullable LeftReview> nextProperty() {
        return next.getReadOnlyProperty();
    }

    /** Looks for reviews that were left. */
    void refresh() {
        desk.jobs().run(() -> keeping().waiting(), this::show, desk.failures());
    }

    /** Offers none, while one is under way. */
    void hide() {
        next.set(null);
    }

    private void show(ReviewDrafts.Listing listing) {
        next.set(atHand != null ? atHand : listing.reviews().stream().map(LeftReview::of).findFirst().orElse(null));
        listing.damaged()
                .forEach(name -> tell.accept(desk.sentences()
                        .of(new StoreException(StoreException.Reason.DRAFT_DAMAGED, List.of(name), null))));
    }

    /** Keeps how far a review has come; while the disk is busy only the last state counts. */
    void save(Candidates now) {
        ReviewDraft draft = keeping().draft(now.prepared(), now.edited());
        if (unsaved.getAndSet(draft) == null) {
            desk.jobs().run(this::write, _ -> atHand = null, failure -> {
                atHand = new LeftReview(draft.id(), now.files(), now);
                unsaved(failure);
            });
        }
    }

    private boolean write() throws IOException {
        ReviewDraft last = unsaved.getAndSet(null);
        if (last != null) {
            keeping().save(last);
        }
        return true;
    }

    /** Leaves a review: where something is corrected it can be gone on with. */
    void leave(Candidates left) {
        if (left.isCorrected()) {
            save(left);
        } else {
            desk.jobs().run(() -> taken(left), _ -> {}, desk.failures());
        }
        refresh();
    }

    private boolean taken(Candidates ended) throws IOException {
        if (!ended.prepared().recognised().isEmpty()) {
            keeping().discard(keeping().draft(ended.prepared(), List.of()).id());
        }
        return true;
    }

    /** Ends a review of which all is in the book by now; beside the window's thread. */
    List<ImportOutcome> ended(Candidates kept, List<ImportOutcome> outcomes) {
        boolean whole = outcomes.stream()
                .filter(outcome -> outcome.kind() == ImportOutcome.Kind.REFUSED)
                .allMatch(outcome -> kept.prepared().outcomes().contains(outcome));
        try {
            if (whole) {
                taken(kept);
            }
        } catch (IOException harmless) {
            desk.failures().note(harmless);
        }
        return outcomes;
    }

    /** The review of what was read just now, where it was left if it was begun before; beside the window's thread. */
    Opened begun(PreparedImport read) throws IOException, UnreadableDocument {
        Optional<ReviewDrafts.Waiting> waiting = read.recognised().isEmpty() ? Optional.empty()
                : keeping().waitingFor(read);
        if (waiting.isPresent()) {
            Opened opened = resumed(LeftReview.of(waiting.get()));
            return new Opened(opened.candidates(),
                    (desk.messages().get("review.resumed") + " " + opened.told()).strip());
        }
        CorrectingPlan correcting = desk.office().correcting();
        return new Opened(Candidates.of(read, correcting::open, correcting, desk.messages()), "");
    }

    /** A review where it was left; beside the window's thread. */
    Opened resumed(LeftReview left) throws IOException, UnreadableDocument {
        ResumedReview resumed = desk.office().resumingReviews().resume(left.id());
        String lost = resumed.lost() == 0 ? "" : desk.messages().get("review.lost", resumed.lost());
        return new Opened(Candidates.of(resumed.prepared(), resumed::of, desk.office().correcting(), desk.messages()),
                lost);
    }

    /** Takes a review away that was left. */
    void discard(LeftReview left) {
        atHand = null;
        desk.jobs().run(() -> {
            keeping().discard(left.id());
            return true;
        }, _ -> refresh(), desk.failures());
    }

    private KeepingReviews keeping() {
        return desk.office().keepingReviews();
    }

    private void unsaved(Exception failure) {
        desk.failures().note(failure);
        tell.accept(failure instanceof StoreException ? Failures.sentence(failure, desk.messages())
                : desk.messages().get("review.unsaved"));
    }
}
