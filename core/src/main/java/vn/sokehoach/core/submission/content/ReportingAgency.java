package vn.sokehoach.core.submission.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.agency.MeantAgencies;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.Plan;

/**
 * An agency that reports on a plan.
 *
 * @param name       on the day of the plan; as printed where the agency is not known
 * @param work       the tasks and orders that it has, itself or by a collective that it is a member of; in the first role
 *                   where it has several
 * @param indicators the rows of the indicators that concern it
 */
public record ReportingAgency(AgencyId id, String name, Map<UUID, AgencyRole> work, Set<UUID> indicators) {

    /** All agencies of a plan, in the order in which they are first meant; members stand for their collective. */
    public static List<ReportingAgency> of(Plan plan, Collection<Agency> agencies) {
        Gathering gathering = new Gathering(new MeantAgencies(agencies, plan.day()), new LinkedHashMap<>());
        plan.tasks().forEach(task -> {
            for (AgencyRole role : AgencyRole.values()) {
                gathering.addWork(task.assignment().in(role), role, task.id());
            }
        });
        plan.body().orders().forEach(order -> gathering.addWork(order.lead(), AgencyRole.LEAD, order.id()));
        plan.appendices()
                .stream()
                .flatMap(appendix -> appendix.rows().stream())
                .filter(row -> row.level() > 0)
                .forEach(row -> {
                    if (row.content() instanceof Indicator indicator) {
                        gathering.addIndicator(indicator.agencies(), row.id());
                    }
                });
        return List.copyOf(gathering.found().values());
    }

    private record Gathering(MeantAgencies meaning, Map<AgencyId, ReportingAgency> found) {

        void addWork(List<AgencyMention> mentions, AgencyRole role, UUID work) {
            for (AgencyMention mention : mentions) {
                meaning.of(mention)
                        .forEach(meant -> at(meant).work()
                                .merge(work, role, (one, other) -> one.compareTo(
                                        other) <= 0 ? one : other));
            }
        }

        void addIndicator(List<AgencyMention> mentions, UUID row) {
            for (AgencyMention mention : mentions) {
                meaning.of(mention).forEach(meant -> at(meant).indicators().add(row));
            }
        }

        private ReportingAgency at(MeantAgencies.Meant meant) {
            return found.computeIfAbsent(meant.id(),
                    id -> new ReportingAgency(id, meant.name(), new HashMap<>(), new HashSet<>()));
        }
    }
}
