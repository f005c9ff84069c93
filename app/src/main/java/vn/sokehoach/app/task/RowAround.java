package vn.sokehoach.app.task;

import java.util.UUID;
import vn.sokehoach.core.frame.CitedDocument;
import vn.sokehoach.core.frame.Extension;
import vn.sokehoach.core.frame.PlanFrames;
import vn.sokehoach.core.frame.TaskFrame;
import vn.sokehoach.core.progress.Due;

/**
 * What stands around a row now.
 *
 * @param leader  who is in charge, of its own or its group; "" for nobody
 * @param product what is to come of it, as set or printed; "" for nothing
 * @param due     without a day where there is none
 * @param frame   what is set for the row itself
 */
public record RowAround(String leader, String product, Due due, TaskFrame frame) {
    static final Due NEVER = new Due(null, false);
    static final RowAround NONE = new RowAround("", "", NEVER, TaskFrame.NONE);

    static RowAround of(UUID id, PlanFrames frames, Due due) {
        return new RowAround(frames.leader(id), frames.product(id), due, frames.of(id));
    }

    /** The document that ordered it, as documents are cited; "" where that is the plan. */
    public String order() {
        CitedDocument order = frame.order();
        return order == null ? "" : order.printed();
    }

    /** The extension of its own that counts, as it is typed; "" where there is none. */
    public String extension() {
        return frame.extension().map(Extension::printed).orElse("");
    }
}
