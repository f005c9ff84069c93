package vn.sokehoach.core.usecase.review;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.EditedPlan;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.store.ReviewDraft;
import vn.sokehoach.core.store.ReviewDraft.CorrectedPlan;
import vn.sokehoach.core.usecase.importing.CorrectingPlan;
import vn.sokehoach.core.usecase.importing.ImportingPlan;
import vn.sokehoach.core.usecase.importing.PreparedImport;
import vn.sokehoach.core.usecase.importing.PreparedImport.PreparedPlan;

/** Goes on with a review that was left, with its corrections and the way back. */
public final class ResumingReviews {
    private final PlanBook book;
    private final ImportingPlan importing;
    private final CorrectingPlan correcting;

    /** Goes on with the reviews that wait beside this book. */
    public ResumingReviews(PlanBook book, ImportingPlan importing, CorrectingPlan correcting) {
        this.book = book;
        this.importing = importing;
        this.correcting = correcting;
    }

    /**
     * A review where it was left, compared with the book as it is now.
     *
     * @throws UnreadableDocument where a document of it cannot be read any more
     */
    public ResumedReview resume(UUID review) throws IOException, UnreadableDocument {
        ReviewDraft draft = book.drafts().load(review);
        PreparedImport prepared = importing.again(draft.beginning());
        Map<UUID, EditedPlan> edited = new HashMap<>();
        for (PreparedPlan plan : prepared.plans()) {
            edited.put(plan.after().id(), correcting.open(plan));
        }
        int lost = 0;
        for (CorrectedPlan corrected : draft.corrections().plans()) {
            EditedPlan plan = prepared.recognised()
                    .stream()
                    .filter(recognised -> recognised.draft().plan().id().equals(corrected.plan()))
                    .flatMap(recognised -> Optional.ofNullable(edited.get(recognised.into())).stream())
                    .findFirst()
                    .orElse(null);
            lost += plan == null ? corrected.made().size() : repeat(plan, corrected);
        }
        return new ResumedReview(draft, prepared, edited, lost);
    }

    /** Makes corrections again; gives the number of those that cannot be made any more. */
    private static int repeat(EditedPlan plan, CorrectedPlan corrected) {
        int made = made(plan, corrected.made());
        int undone = made(plan, corrected.undone());
        for (int i = 0; i < undone; i++) {
            plan.undo();
        }
        return corrected.made().size() - made;
    }

    private static int made(EditedPlan plan, List<PlanEdit> edits) {
        int made = 0;
        for (PlanEdit edit : edits) {
            try {
                plan.apply(edit);
                made++;
            } catch (EditRefused gone) {
                continue;
            }
        }
        return made;
    }
}
