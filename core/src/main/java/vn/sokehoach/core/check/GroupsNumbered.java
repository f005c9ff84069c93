package vn.sokehoach.core.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.source.DraftProblem;

/** The numbers of the task groups of a part, or of an assignment table, follow one another. */
final class GroupsNumbered implements PlanRule {

    @Override
    public Stream<DraftProblem> broken(Plan plan) {
        Map<String, List<TaskGroup>> parts = plan.body()
                .groups()
                .stream()
                .collect(Collectors.groupingBy(group -> Objects.requireNonNullElse(group.part(), ""),
                        LinkedHashMap::new, Collectors.toList()));
        return parts.entrySet().stream().flatMap(part -> faults(part.getKey(), part.getValue()));
    }

    private static Stream<DraftProblem> faults(String part, List<TaskGroup> groups) {
        Numbering numbering = new Numbering(part, false);
        numbering.group("", groups.stream()
                .map(group -> new Numbering.Labelled(group.no(), group.source()))
                .toList());
        return numbering.faults().stream();
    }
}
