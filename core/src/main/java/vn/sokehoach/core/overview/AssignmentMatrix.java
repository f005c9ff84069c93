package vn.sokehoach.core.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sokehoach.core.agency.AgencyNames;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;

/**
 * Who does how much in which group of a plan, by role.
 *
 * @param groups in the order of the plan
 * @param rows   those that lead most first, of equals those that have most to do
 */
public record AssignmentMatrix(Plan plan, List<TaskGroup> groups, List<Row> rows) {

    public AssignmentMatrix {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /**
     * An agency, or a collective as the plan names it.
     *
     * @param tasks the tasks of each group, by role; one with two roles stands under both
     */
    public record Row(String agency, List<Map<AgencyRole, List<UUID>>> tasks) {

        public Row {
            tasks = tasks.stream().map(Map::copyOf).toList();
        }

        /** The tasks of a group, from 0, in a role. */
        public List<UUID> in(int group, AgencyRole role) {
            return tasks.get(group).getOrDefault(role, List.of());
        }

        /** The tasks of a group in these roles, each once. */
        public Set<UUID> in(int group, Collection<AgencyRole> roles) {
            return roles.stream().flatMap(role -> in(group, role).stream()).collect(Collectors.toSet());
        }

        /** The tasks of all groups in these roles, each once. */
        public Set<UUID> in(Collection<AgencyRole> roles) {
            return IntStream.range(0, tasks.size())
                    .mapToObj(group -> in(group, roles))
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet());
        }

        private boolean has(AgencyRole role) {
            return tasks.stream().anyMatch(byRole -> !byRole.getOrDefault(role, List.of()).isEmpty());
        }

        /** How many tasks of all groups in a role. */
        public int count(AgencyRole role) {
            return in(List.of(role)).size();
        }
    }

    /** The roles that anybody has, in their order; leading where nobody has any. */
    public List<AgencyRole> roles() {
        List<AgencyRole> had = Stream.of(AgencyRole.values())
                .filter(role -> rows.stream().anyMatch(row -> row.has(role)))
                .toList();
        return had.isEmpty() ? List.of(AgencyRole.LEAD) : had;
    }

    /** The matrix of a plan; {@code names} as the plan knows them. */
    public static AssignmentMatrix of(Plan plan, AgencyNames names) {
        List<TaskGroup> groups = plan.body().groups();
        Map<String, List<Map<AgencyRole, List<UUID>>>> found = new LinkedHashMap<>();
        for (int at = 0; at < groups.size(); at++) {
            for (PlanTask task : groups.get(at).tasks()) {
                for (AgencyRole role : AgencyRole.values()) {
                    for (String agency : names.of(task.assignment().in(role))) {
                        found.computeIfAbsent(agency, _ -> empty(groups.size()))
                                .get(at)
                                .computeIfAbsent(role, _ -> new ArrayList<>())
                                .add(task.id());
                    }
                }
            }
        }
        Comparator<Row> order = Comparator.comparing((Row row) -> -row.count(AgencyRole.LEAD))
                .thenComparing(row -> -row.in(List.of(AgencyRole.values())).size());
        return new AssignmentMatrix(plan, groups,
                found.entrySet().stream().map(row -> new Row(row.getKey(), row.getValue())).sorted(order).toList());
    }

    private static List<Map<AgencyRole, List<UUID>>> empty(int groups) {
        List<Map<AgencyRole, List<UUID>>> cells = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            cells.add(new LinkedHashMap<>());
        }
        return cells;
    }
}
