package vn.sokehoach.core.usecase.exporting;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.MeantAgencies;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;

/**
 * An agency that has tasks in a plan.
 *
 * @param name  on the day of the plan; as printed where the agency is not known
 * @param tasks those in which it is mentioned, itself or by a collective that it is a member of
 */
record Party(String name, Set<PlanTask> tasks) {

    /** All agencies of a plan's tasks, in the order in which they are first meant; members stand for their collective. */
    static List<Party> of(Plan plan, Collection<Agency> agencies) {
        MeantAgencies meaning = new MeantAgencies(agencies, plan.day());
        Map<AgencyId, Party> parties = new LinkedHashMap<>();
        plan.tasks()
                .forEach(task -> task.assignment()
                        .mentions()
                        .flatMap(mention -> meaning.of(mention).stream())
                        .forEach(meant -> parties
                                .computeIfAbsent(meant.id(), _ -> new Party(meant.name(), new HashSet<>()))
                                .tasks()
                                .add(task)));
        return List.copyOf(parties.values());
    }
}
