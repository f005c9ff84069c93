package vn.sokehoach.core.structure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task group that takes no new work any more; what stands in it is followed as before.
 *
 * @param on   the day on which it was closed
 * @param note why; null where nothing was said
 */
public record ClosedGroup(UUID plan, UUID group, LocalDate on, @Nullable String note) {}
