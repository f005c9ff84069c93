package vn.sokehoach.core.store;

import java.util.List;
import java.util.UUID;
import vn.sokehoach.core.progress.ProgressEntry;

/** The progress entries that stand. */
public interface ProgressStore {

    /** All entries of a plan's tasks and items, in the order of recording. */
    List<ProgressEntry> ofPlan(UUID plan);

    /** The entries of one task or item, in the order of recording. */
    List<ProgressEntry> of(UUID taskOrItem);
}
