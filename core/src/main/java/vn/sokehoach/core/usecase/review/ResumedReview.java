package vn.sokehoach.core.usecase.review;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.sokehoach.core.edit.EditedPlan;
import vn.sokehoach.core.store.ReviewDraft;
import vn.sokehoach.core.usecase.importing.PreparedImport;
import vn.sokehoach.core.usecase.importing.PreparedImport.PreparedPlan;

/**
 * A review where it was left.
 *
 * @param draft    the review as it was saved last
 * @param prepared what storing would do to the book as it is now
 * @param edited   its plans with their corrections, by the id under which they would be kept
 * @param lost     how many corrections could not be made again, since the book says something else by now
 */
public record ResumedReview(ReviewDraft draft, PreparedImport prepared, Map<UUID, EditedPlan> edited, int lost) {
    public ResumedReview {
        edited = Map.copyOf(edited);
    }

    /** A plan of the review with its corrections. */
    public EditedPlan of(PreparedPlan plan) {
        return Objects.requireNonNull(edited.get(plan.after().id()));
    }
}
