package vn.sokehoach.core.progress;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyNames;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;

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
        LocalDate since = day.with(IsoFields.DAY_OF_QUARTER, 1);
        PlanProgress then = progress.asOf(day);
        List<OfGroup> groups = new ArrayList<>();
        Map<String, Standing> agencies = new LinkedHashMap<>();
        for (TaskGroup group : plan.body().groups()) {
            Standing ofGroup = Standing.NONE;
            for (PlanTask task : group.tasks()) {
                Standing ofTask = then.standing(task, since, day);
                ofGroup = ofGroup.plus(ofTask);
                leads(task, names).forEach(lead -> agencies.merge(lead, ofTask, Standing::plus));
            }
            groups.add(new OfGroup(group.no(), group.title(), ofGroup));
        }
        Standing total = groups.stream().map(OfGroup::standing).reduce(Standing.NONE, Standing::plus);
        Standing led = agencies.values().stream().reduce(Standing.NONE, Standing::plus);
        return new Statistics(day, since, total, groups,
                agencies.entrySet()
                        .stream()
                        .map(agency -> new OfAgency(agency.getKey().isEmpty() ? null : agency.getKey(),
                                agency.getValue()))
                        .toList(),
                led.minus(total));
    }

    private static List<String> leads(PlanTask task, AgencyNames names) {
        List<String> leads = names.of(task.assignment().lead());
        return leads.isEmpty() ? List.of("") : leads;
    }
}
