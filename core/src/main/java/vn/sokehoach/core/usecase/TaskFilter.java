package vn.sokehoach.core.usecase;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.progress.TaskStatus;

/**
 * Which tasks a person wants to see; what is null or false does not narrow.
 *
 * @param who     whose tasks
 * @param overdue only what is overdue on the day {@code asOf}
 * @param asOf    the day of which the standing is told; null for all that is recorded (overdue: today)
 * @param search  words of the task or its items; accents and case make no difference
 */
public record TaskFilter(@Nullable UUID plan, Who who, @Nullable TaskStatus status, boolean overdue,
        @Nullable LocalDate asOf, @Nullable String search) {

    /** Everything. */
    public static final TaskFilter ALL = new TaskFilter(null, Who.ANYBODY, null, false, null, null);

    /**
     * Whose tasks are meant; what is null does not narrow.
     *
     * @param agency which mentions are meant, as {@link FindingAgency} finds them
     * @param role   the role in which the agency is mentioned; without an agency, that anybody is
     * @param leader the leader in charge, by his name or a part of it
     */
    public record Who(@Nullable Predicate<AgencyMention> agency, @Nullable AgencyRole role,
            @Nullable String leader) {
        /** Those of everybody. */
        public static final Who ANYBODY = new Who(null, null, null);
    }
}
