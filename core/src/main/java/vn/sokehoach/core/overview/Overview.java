package vn.sokehoach.core.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.progress.PlanStanding;
import vn.sokehoach.core.progress.Stand;
import vn.sokehoach.core.progress.Statistics;
import vn.sokehoach.core.progress.StoodWork;

/** A plan at a glance: its statistics, and the work behind each of their figures. */
public record Overview(PlanStanding standing, Statistics statistics) {

    /** The overview of a plan that stands so. */
    public Overview(PlanStanding standing) {
        this(standing, standing.statistics());
    }

    /** The work that stands so; all that is measured for null. */
    public List<StoodWork> in(@Nullable Stand stand) {
        return works(_ -> true, stand);
    }

    /**
     * The work of a group that stands so.
     *
     * @param group its place among the groups of the statistics
     * @param stand null for all that is measured
     */
    public List<StoodWork> ofGroup(int group, @Nullable Stand stand) {
        var id = standing.plan().body().groups().get(group).id();
        return works(work -> work.group().id().equals(id), stand);
    }

    /**
     * The work that an agency leads and that stands so.
     *
     * @param agency by the name in the statistics; null for work that no agency leads
     * @param stand  null for all that is measured
     */
    public List<StoodWork> ledBy(@Nullable String agency, @Nullable Stand stand) {
        String name = Objects.requireNonNullElse(agency, "");
        return works(work -> work.leads().contains(name), stand);
    }

    /** The work that is as urgent as this: first due first. */
    public List<StoodWork> urgent(Urgency urgency) {
        return standing.works()
                .stream()
                .filter(work -> urgency.covers(work, standing.day()))
                .sorted(Comparator.comparing(work -> work.due().day(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private List<StoodWork> works(Predicate<StoodWork> which, @Nullable Stand stand) {
        return standing.works()
                .stream()
                .filter(which)
                .filter(work -> stand == null ? work.stand() != Stand.BESIDE : work.stand() == stand)
                .toList();
    }
}
