package vn.sokehoach.core.appendix.made;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.appendix.form.FormTexts;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskItem;

/** What the plan says of a task: what is to be done, by whom, until when. */
final class AssignedWork implements WorkRows.WorkCells {
    @Override
    public String text(WorkColumn column, PlanTask task, @Nullable TaskItem item) {
        return switch (column) {
            case CONTENT -> item == null ? withItems(task) : item.content();
            case LEAD -> AgencyMention.names(task.assignment().lead());
            case COOPERATING -> textOf(task.assignment().cooperatingText());
            case DEADLINE -> Deadline.printed(item == null ? deadlines(task) : item.deadlines());
            case MONITORING -> AgencyMention.names(task.assignment().monitoring());
            case NUMBER, PROGRESS, RESULT, DIFFICULTIES, PROPOSALS -> "";
        };
    }

    @Override
    public boolean tellsWhole(PlanTask task) {
        return false;
    }

    private static String withItems(PlanTask task) {
        Stream<String> items = task.items()
                .stream()
                .map(TaskItem::content)
                .map(item -> FormTexts.of("assignment.item", item));
        return Stream.concat(Stream.of(task.content()), items).collect(Collectors.joining("\n"));
    }

    /** The row of a task prints its items too, so their times belong to it. */
    private static List<Deadline> deadlines(PlanTask task) {
        return Stream.concat(task.deadlines().stream(),
                task.items().stream().flatMap(item -> item.deadlines().stream())).toList();
    }

    private static String textOf(@Nullable String text) {
        return text == null ? "" : text;
    }
}
