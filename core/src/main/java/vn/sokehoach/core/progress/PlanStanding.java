package vn.sokehoach.core.progress;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.sokehoach.core.agency.AgencyNames;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.progress.Statistics.OfAgency;
import vn.sokehoach.core.progress.Statistics.OfGroup;

/**
 * Every piece of work of a plan with its standing on a day, so that each figure of the statistics has its rows behind it.
 *
 * @param since the first day of the period in which an entry counts as an update: the day's quarter
 * @param works in the order of the plan; orders are not among them
 */
public record PlanStanding(Plan plan, LocalDate day, LocalDate since, List<StoodWork> works) {

    public PlanStanding {
        works = List.copyOf(works);
    }

    /**
     * The standing of a plan.
     *
     * @param progress by everything that is recorded; what was recorded of later days does not count
     * @param names    the names of agencies as the plan knows them
     */
    public static PlanStanding of(Plan plan, PlanProgress progress, AgencyNames names, LocalDate day) {
        LocalDate since = day.with(IsoFields.DAY_OF_QUARTER, 1);
        PlanProgress then = progress.asOf(day);
        List<StoodWork> works = new ArrayList<>();
        for (TaskGroup group : plan.body().groups()) {
            for (PlanTask task : group.tasks()) {
                works.addAll(then.works(group, task, leads(task, names), since, day));
            }
        }
        return new PlanStanding(plan, day, since, works);
    }

    /** The same with only some of the work. */
    public PlanStanding of(Predicate<StoodWork> which) {
        return new PlanStanding(plan, day, since, works.stream().filter(which).toList());
    }

    /** The figures: how many pieces of work stand where, in all, by group and by leading agency. */
    public Statistics statistics() {
        Map<String, Standing> agencies = new LinkedHashMap<>();
        works.forEach(work -> work.leads().forEach(lead -> agencies.merge(lead, work.counted(), Standing::plus)));
        List<OfGroup> groups = plan.body()
                .groups()
                .stream()
                .map(group -> new OfGroup(group.no(), group.title(),
                        sum(work -> work.group().id().equals(group.id()))))
                .toList();
        Standing total = sum(_ -> true);
        Standing led = agencies.values().stream().reduce(Standing.NONE, Standing::plus);
        List<OfAgency> leading = agencies.entrySet()
                .stream()
                .map(agency -> new OfAgency(agency.getKey().isEmpty() ? null : agency.getKey(), agency.getValue()))
                .toList();
        return new Statistics(day, since, total, groups, leading, led.minus(total));
    }

    private Standing sum(Predicate<StoodWork> which) {
        return works.stream().filter(which).map(StoodWork::counted).reduce(Standing.NONE, Standing::plus);
    }

    private static List<String> leads(PlanTask task, AgencyNames names) {
        List<String> leads = names.of(task.assignment().lead());
        return leads.isEmpty() ? List.of("") : leads;
    }
}
