package vn.sokehoach.core.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.reading.draft.PlanDraft;
import vn.sokehoach.core.source.SourceFile;

/** A review that is not ended: what it began with, and how far it has come. */
public record ReviewDraft(Beginning beginning, Corrections corrections) {

    /** By this it is told from others; the same documents read once more make another. */
    public UUID id() {
        return beginning.plans().getFirst().plan().id();
    }

    /** The same review by now; what it began with, and so its id, stays. */
    public ReviewDraft with(Corrections now) {
        return new ReviewDraft(beginning, now);
    }

    /**
     * What the review began with, which stays as it is, also where some of it is in the book by now.
     *
     * @param plans as they were recognised, with their texts; at least one
     * @param files the documents that they were recognised in
     * @param into  the plan that the person named for all of them; null where the documents tell
     */
    public record Beginning(List<PlanDraft> plans, List<Original> files, @Nullable UUID into) {
        public Beginning {
            plans = List.copyOf(plans);
            files = List.copyOf(files);
        }
    }

    /** A document as it was handed in; the bytes are not copied. */
    public record Original(SourceFile file, byte[] content) {}

    /**
     * How far the review has come.
     *
     * @param savedAt when this was so (UTC)
     * @param plans   only those that were corrected
     */
    public record Corrections(Instant savedAt, List<CorrectedPlan> plans) {
        public Corrections {
            plans = List.copyOf(plans);
        }
    }

    /**
     * The corrections of a plan.
     *
     * @param plan   its id as it was recognised
     * @param made   those that stand, first made first
     * @param undone those that were taken back and can be made again, in the order in which they were first made
     */
    public record CorrectedPlan(UUID plan, List<PlanEdit> made, List<PlanEdit> undone) {
        public CorrectedPlan {
            made = List.copyOf(made);
            undone = List.copyOf(undone);
        }
    }
}
