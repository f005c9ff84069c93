package vn.sokehoach.core.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.source.DraftProblem;

/** The labels of tasks follow one another, within their group or on through the groups of their list. */
final class TasksNumbered implements PlanRule {

    @Override
    public Stream<DraftProblem> broken(Plan plan) {
        boolean strict = plan.tasks().anyMatch(task -> task.label().equals("đ"));
        Map<String, Numbering> lists = new LinkedHashMap<>();
        for (TaskGroup group : plan.body().groups()) {
            List<Numbering.Labelled> labels = group.tasks()
                    .stream()
                    .map(task -> new Numbering.Labelled(task.label(), task.source()))
                    .toList();
            String list = group.source().file() + ":" + Place.list(group);
            lists.computeIfAbsent(list, _ -> new Numbering("", strict)).group(group.no(), labels);
        }
        return lists.values().stream().flatMap(list -> list.faults().stream());
    }
}
