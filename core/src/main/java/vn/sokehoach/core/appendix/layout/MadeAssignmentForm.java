package vn.sokehoach.core.appendix.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.core.appendix.AppendixTable.Column;
import vn.sokehoach.core.appendix.AppendixTable.Header;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.appendix.AppendixTable.Row.Kind;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;

/** F6: the assignment table of a plan that prints none, made from its tasks. */
final class MadeAssignmentForm {
    private static final String BETWEEN = "; ";
    private static final List<Column> COLUMNS = List.of(new Column(12, Alignment.CENTRE, false),
            new Column(143, Alignment.JUSTIFIED, false), new Column(31, Alignment.LEFT, false),
            new Column(33, Alignment.LEFT, false), new Column(19, Alignment.CENTRE, false),
            new Column(19, Alignment.LEFT, false));

    private final boolean byItem;
    private final List<Row> rows = new ArrayList<>();
    private int last;

    private MadeAssignmentForm(boolean byItem) {
        this.byItem = byItem;
    }

    /** The table with a row for each task, or for each item where the plan is tracked so. */
    static AppendixTable of(Plan plan, boolean byItem) {
        MadeAssignmentForm form = new MadeAssignmentForm(byItem);
        plan.body().groups().forEach(form::add);
        return new AppendixTable(FormTexts.of("sheet.assignment"), TitleBlocks.ofAssignment(plan), COLUMNS, header(),
                form.rows, List.of(), Pages.LYING);
    }

    private static Header header() {
        List<String> texts = Stream.of("number", "content", "lead", "cooperating", "deadline", "monitoring")
                .map(column -> FormTexts.of("assignment." + column))
                .toList();
        return new Header(List.of(texts), List.of(), List.of());
    }

    private void add(TaskGroup group) {
        rows.add(new Row(Kind.GROUP, List.of(group.no(), group.title(), "", "", "", "")));
        group.tasks().forEach(this::add);
    }

    private void add(PlanTask task) {
        if (byItem && !task.items().isEmpty()) {
            task.items().forEach(item -> add(task, item.content(), item.deadlines().stream()));
        } else {
            add(task, withItems(task), deadlines(task));
        }
    }

    private void add(PlanTask task, String content, Stream<Deadline> deadlines) {
        last++;
        String cooperating = task.assignment().cooperatingText();
        rows.add(new Row(Kind.NUMBERED, List.of(String.valueOf(last), content, printed(task.assignment().lead()),
                textOf(cooperating), texts(deadlines), printed(task.assignment().monitoring()))));
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
