package vn.sokehoach.core.appendix.made;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    private static final String BETWEEN = "; ";

    @Override
    public String text(WorkColumn column, PlanTask task, @Nullable TaskItem item) {
        return switch (column) {
            case CONTENT -> item == null ? withItems(task) : item.content();
            case LEAD -> printed(task.assignment().lead());
            case COOPERATING -> textOf(task.assignment().cooperatingText());
            case DEADLINE -> texts(item == null ? deadlines(task) : item.deadlines().stream());
            case MONITORING -> printed(task.assignment().monitoring());
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
    private static Stream<Deadline> deadlines(PlanTask task) {
        return Stream.concat(task.deadlines().stream(),
                task.items().stream().flatMap(item -> item.deadlines().stream()));
    }

    private static String texts(Stream<Deadline> deadlines) {
        Set<String> once = deadlines.map(Deadline::text).collect(Collectors.toCollection(LinkedHashSet::new));
        return String.join(BETWEEN, once);
    }

    private static String printed(List<AgencyMention> mentions) {
        return mentions.stream().map(AgencyMention::printed).collect(Collectors.joining(BETWEEN));
    }

    private static String textOf(@Nullable String text) {
        return text == null ? "" : text;
    }
}
