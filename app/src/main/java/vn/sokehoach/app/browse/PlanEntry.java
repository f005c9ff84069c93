package vn.sokehoach.app.browse;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the tree of plans.
 *
 * @param plan     null for a year or an issuer
 * @param count    plans under a year or issuer, tasks of a plan
 */
public record PlanEntry(Kind kind, String name, String tip, long count, @Nullable UUID plan,
        List<PlanEntry> children) {
    public PlanEntry {
        children = List.copyOf(children);
    }

    /** What an entry is. */
    public enum Kind {
        YEAR, ISSUER, PLAN
    }

    /** The entry of this plan, here or below; null where it is not there. */
    @Nullable
    PlanEntry find(UUID wanted) {
        return Objects.equals(plan, wanted) ? this
                : children.stream().map(child -> child.find(wanted)).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
