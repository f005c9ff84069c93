package vn.sokehoach.app.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Failures;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.core.store.ReviewDraft;
import vn.sokehoach.core.store.ReviewDraft.Original;
import vn.sokehoach.core.store.ReviewDrafts;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.usecase.importing.ImportOutcome;
import vn.sokehoach.core.usecase.importing.PreparedImport;
import vn.sokehoach.core.usecase.review.KeepingReviews;
import vn.sokehoach.core.usecase.review.ResumedReview;

/** Keeps the review that is under way, correction by correction, and knows those that can be gone on with. */
final class LeftReviews {
    private final Desk desk;
    private final Consumer<String> tell;
    private final BooleanSupplier free;
    private final ReadOnlyObjectWrapper<@Nullable LeftReview> next = new ReadOnlyObjectWrapper<>();
    /** What is to be written, by the id of the review. */
    private final Map<UUID, ReviewDraft> unsaved = new ConcurrentHashMap<>();
    /** The reviews that the disk did not take, last one last; only the jobs touch it, which go one by one. */
    private final SequencedMap<UUID, Candidates> atHand = new LinkedHashMap<>();

    /** {@code free} says whether no document is under way, so that a review can be gone on with. */
    LeftReviews(Desk desk, Consumer<String> tell, BooleanSupplier free) {
        this.desk = desk;
        this.tell = tell;
        this.free = free;
    }

    /**
     * A review to be shown.
     *
     * @param told   what there is to tell of it; "" for nothing
     * @param goesOn whether it was left before
     */
    record Opened(Candidates candidates, String told, boolean goesOn) {
        /** The same, of which this is told first; "" for nothing more. */
        Opened telling(String first) {
            return new Opened(candidates, (first + " " + told).strip(), goesOn);
        }
    }

    /** What can be gone on with, the likeliest first, and what was found wrong on the way. */
    private record Found(List<LeftReview> reviews, ReviewDrafts.Listing listing) {}

    /** The review that can be gone on with, the one left last; null where there is none. */
    ReadOnlyObjectProperty<@Nullable LeftReview> nextProperty() {
        return next.getReadOnlyProperty();
    }

    /** Looks for reviews that were left; offers one unless another is under way by the time it is found. */
    void refresh() {
        desk.jobs().run(this::found, this::show, failure -> told(failure, "review.unlisted"));
    }

    /** Offers none, while one is under way. */
    void hide() {
        next.set(null);
    }

    private Found found() throws IOException {
        ReviewDrafts.Listing listing = keeping().waiting();
        List<LeftReview> reviews = new ArrayList<>();
        atHand.reversed().forEach((id, left) -> reviews.add(new LeftReview(id, left.files(), left)));
        listing.reviews().stream().map(LeftReview::of).forEach(reviews::add);
        return new Found(reviews, listing);
    }

    private void show(Found found) {
        if (free.getAsBoolean()) {
            next.set(found.reviews().stream().findFirst().orElse(null));
        }
        found.listing().passedOver().forEach(failure -> told(failure, "review.unlisted"));
        found.listing()
                .damaged()
                .forEach(name -> tell.accept(desk.sentences()
                        .of(new StoreException(StoreException.Reason.DRAFT_DAMAGED, List.of(name), null))));
    }

    /** Keeps how far a review has come; while the disk is busy only its last state counts. */
    void save(Candidates now) {
        if (now.draft() != null) {
            ReviewDraft draft = keeping().draft(now.draft(), now.prepared(), now.edited());
            if (unsaved.put(draft.id(), draft) == null) {
                desk.jobs().run(() -> write(draft.id(), now), _ -> {}, failure -> told(failure, "review.unsaved"));
            }
        }
    }

    private boolean write(UUID review, Candidates now) throws IOException {
        ReviewDraft last = unsaved.remove(review);
        if (last != null) {
            atHand.putLast(review, now);
            keeping().save(last);
            atHand.remove(review);
        }
        return true;
    }

    /** Leaves a review: where something is corrected it can be gone on with. */
    void leave(Candidates left) {
        if (left.isIdle()) {
            desk.jobs().run(() -> taken(left), _ -> {}, failure -> told(failure, "review.undiscarded"));
        } else {
            desk.jobs().run(() -> writtenAgain(left), _ -> {}, failure -> told(failure, "review.unsaved"));
        }
        refresh();
    }

    /** Leaves a review in whose place another comes; beside the window's thread. What fails is told. */
    void leaveNow(Candidates left) {
        boolean idle = left.isIdle();
        try {
            if (idle) {
                taken(left);
            } else {
                writtenAgain(left);
            }
        } catch (IOException | StoreException failure) {
            Platform.runLater(() -> told(failure, idle ? "review.undiscarded" : "review.unsaved"));
        }
    }

    /** Tries once more where the disk did not take a review; what it took stays as it is there. */
    private boolean writtenAgain(Candidates left) throws IOException {
        ReviewDraft before = left.draft();
        if (before != null && atHand.containsKey(before.id())) {
            unsaved.put(before.id(), keeping().draft(before, left.prepared(), left.edited()));
            write(before.id(), left);
        }
        return true;
    }

    private boolean taken(Candidates ended) throws IOException {
        if (ended.draft() != null) {
            atHand.remove(ended.draft().id());
            keeping().discard(ended.draft().id());
        }
        return true;
    }

    /** Ends the reviews of the same documents that were left when a plan was named for them. */
    private void overtaken(Candidates ended) throws IOException {
        if (ended.draft() == null || ended.draft().beginning().into() == null) {
            return;
        }
        Set<String> kept = fingerprints(ended.draft());
        atHand.values().removeIf(left -> left.draft() != null && kept.containsAll(fingerprints(left.draft())));
        for (ReviewDrafts.Waiting waiting : keeping().waiting().reviews()) {
            if (waiting.files().stream().map(SourceFile::sha256).allMatch(kept::contains)) {
                keeping().discard(waiting.id());
            }
        }
    }

    private static Set<String> fingerprints(ReviewDraft review) {
        return review.beginning().files().stream().map(file -> file.file().sha256()).collect(Collectors.toSet());
    }

    /** Ends a review of which all is in the book by now; beside the window's thread. */
    List<ImportOutcome> ended(Candidates kept, List<ImportOutcome> outcomes) {
        try {
            if (kept.isEndedBy(outcomes)) {
                taken(kept);
                overtaken(kept);
            } else {
                writtenAgain(kept);
            }
        } catch (IOException | StoreException harmless) {
            desk.failures().note(harmless);
        }
        return outcomes;
    }

    /**
     * The review of what was read just now, where it was left if it was begun before and no plan is named now; beside the window's
     * thread.
     */
    Opened begun(PreparedImport read) throws IOException, UnreadableDocument {
        if (read.named() != null) {
            return anew(read);
        }
        Predicate<List<SourceFile>> same = keeping().isOf(read);
        Optional<Candidates> unwritten = atHand.values()
                .stream()
                .filter(left -> left.draft() != null && same.test(
                        left.draft().beginning().files().stream().map(Original::file).toList()))
                .findFirst();
        if (unwritten.isPresent()) {
            return new Opened(unwritten.get().afresh(), desk.messages().get("review.resumed"), true);
        }
        Optional<ReviewDrafts.Waiting> waiting = keeping().waitingFor(read);
        if (waiting.isPresent()) {
            return resumed(LeftReview.of(waiting.get())).telling(desk.messages().get("review.resumed"));
        }
        return anew(read);
    }

    private Opened anew(PreparedImport read) {
        return new Opened(Candidates.read(read, keeping().begun(read), desk.office().correcting(), desk.messages()),
                "", false);
    }

    /** A review where it was left; beside the window's thread. */
    Opened resumed(LeftReview left) throws IOException, UnreadableDocument {
        ResumedReview resumed = desk.office().resumingReviews().resume(left.id());
        String lost = resumed.lost() == 0 ? "" : desk.messages().get("review.lost", resumed.lost());
        return new Opened(Candidates.resumed(resumed, desk.office().correcting(), desk.messages()), lost, true);
    }

    /** Takes a review away that was left. */
    void discard(LeftReview left) {
        desk.jobs().run(() -> {
            keeping().discard(left.id());
            return atHand.remove(left.id());
        }, _ -> refresh(), failure -> told(failure, "review.undiscarded"));
    }

    private KeepingReviews keeping() {
        return desk.office().keepingReviews();
    }

    /** Tells what failed: the store's own reason, or the sentence for the act. */
    private void told(Exception failure, String act) {
        desk.failures().note(failure);
        tell.accept(failure instanceof StoreException ? Failures.sentence(failure, desk.messages())
                : desk.messages().get(act));
    }
}
