package vn.sokehoach.core.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyNames;
import vn.sokehoach.core.plan.Plan;

/**
 * The standing of a plan on a day: in all, by group, and by the agency that leads.
 *
 * <p>The groups add up to the total. Work with several leads counts for each of them, so that the agencies add up to
 * the total and {@code surplus}.
 *
 * @param since    the first day of the period in which an entry counts as an update: the day's quarter
 * @param groups   in the order of the plan
 * @param agencies in the order in which they first lead; work without a lead stands under no name
 */
public record Statistics(LocalDate asOf, LocalDate since, Standing total, List<OfGroup> groups,
        List<OfAgency> agencies, Standing surplus) {

    public Statistics {
        groups = List.copyOf(groups);
        agencies = List.copyOf(agencies);
    }

    /** The standing of a task group. */
    public record OfGroup(String no, String title, Standing standing) {}

    /** The standing of what an agency leads; {@code name} null for work without a lead. */
    public record OfAgency(@Nullable String name, Standing standing) {}

    /**
     * The standing of a plan.
     *
     * @param progress by everything that is recorded; what was recorded of later days does not count
     * @param names    the names of agencies as the plan knows them
     */
    public static Statistics of(Plan plan, PlanProgress progress, AgencyNames names, LocalDate day) {
        return PlanStanding.of(plan, progress, names, day).statistics();
    }
}
