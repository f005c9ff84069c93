package vn.sokehoach.core.edit.tree;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.AgencyRole;

/**
 * What a person set by hand, which words do not change any more.
 *
 * @param id   of a task, item or order
 * @param role whose agencies were set; null for the deadline
 */
public record HandSet(UUID id, @Nullable AgencyRole role) {}
