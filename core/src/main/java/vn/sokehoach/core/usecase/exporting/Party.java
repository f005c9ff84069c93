package vn.sokehoach.core.usecase.exporting;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.AgencyMention;
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
        Map<AgencyId, Agency> known = new HashMap<>();
        agencies.forEach(agency -> known.put(agency.id(), agency));
        Map<Object, Party> parties = new LinkedHashMap<>();
        plan.tasks().forEach(task -> task.assignment().mentions().forEach(mention -> {
            if (mention.isKnown()) {
                meant(mention, known).forEach(id -> add(parties, id, name(id, known.get(id), mention, plan), task));
            } else {
                String printed = mention.printed().strip();
                add(parties, printed.toLowerCase(Locale.ROOT), printed, task);
            }
        }));
        return List.copyOf(parties.values());
    }

    private static void add(Map<Object, Party> parties, Object key, String name, PlanTask task) {
        parties.computeIfAbsent(key, _ -> new Party(name, new HashSet<>())).tasks().add(task);
    }

    private static Stream<AgencyId> meant(AgencyMention mention, Map<AgencyId, Agency> known) {
        return mention.agencies().stream().flatMap(id -> {
            Agency agency = known.get(id);
            return agency == null || agency.members().isEmpty() ? Stream.of(id) : agency.members().stream();
        });
    }

    private static String name(AgencyId id, @Nullable Agency agency, AgencyMention mention, Plan plan) {
        if (agency != null) {
            return agency.nameOn(plan.day());
        }
        return mention.agencies().equals(List.of(id)) ? mention.printed() : id.code();
    }
}
