package vn.sokehoach.core.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.indicator.TargetParser;
import vn.sokehoach.core.indicator.TargetValue;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Citations;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.PrintedTable;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.source.Coverage;
import vn.sokehoach.core.source.Reading;
import vn.sokehoach.core.source.Source;

/** A plan in a few strokes, which a test may change; every plan made of it has ids of its own. */
final class SketchedPlan {
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final Source SOURCE = new Source("kh.txt", 1, null, null, null, 0, 1);

    final List<Group> groups = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    String number = "12/KH-UBND";

    /** A group of tasks. */
    static final class Group {
        String title;
        final List<Task> tasks = new ArrayList<>();

        Group(String title) {
            this.title = title;
        }
    }

    /** A task: who leads it, what is to be done, until when; its items. */
    static final class Task {
        String lead;
        String work;
        int month;
        final List<String> items = new ArrayList<>();

        Task(String lead, String work, int month) {
            this.lead = lead;
            this.work = work;
            this.month = month;
        }

        String content() {
            return lead + " chủ trì " + work + " trong tháng " + month + "/2024";
        }
    }

    /** An indicator and its target. */
    static final class Row {
        String name;
        String target;

        Row(String name, String target) {
            this.name = name;
            this.target = target;
        }
    }

    Group group(String title) {
        groups.add(new Group(title));
        return groups.getLast();
    }

    Plan plan() {
        List<TaskGroup> made = new ArrayList<>();
        for (Group group : groups) {
            List<PlanTask> tasks = new ArrayList<>();
            for (Task task : group.tasks) {
                tasks.add(task(LETTERS.substring(tasks.size() % 20, tasks.size() % 20 + 1), task));
            }
            made.add(new TaskGroup(UUID.randomUUID(), Integer.toString(made.size() + 1), group.title, "II", tasks,
                    SOURCE));
        }
        return new Plan(UUID.randomUUID(), 2024, new Heading(number, null, null, null, null, null, null),
                new Body(List.of(), made, List.of()), rows.isEmpty() ? List.of() : List.of(appendix()),
                new Citations(List.of(), List.of(), List.of()),
                new Reading(List.of(), new Coverage(0, 0, 0, 0), List.of()));
    }

    private static PlanTask task(String label, Task task) {
        LocalDate from = LocalDate.of(2024, task.month, 1);
        Deadline deadline = new Deadline("trong tháng " + task.month + "/2024", Deadline.Kind.MONTH, from,
                from.plusMonths(1).minusDays(1));
        AgencyMention lead = new AgencyMention(task.lead, List.of());
        return new PlanTask(UUID.randomUUID(), label, task.content(),
                task.items.stream().map(item -> new TaskItem(UUID.randomUUID(), item, List.of(), SOURCE)).toList(),
                new Assignment(List.of(lead), null, List.of(), List.of()), List.of(deadline), SOURCE);
    }

    private Appendix appendix() {
        List<AppendixRow> made = new ArrayList<>();
        for (Row row : rows) {
            String no = Integer.toString(made.size() + 1);
            TargetValue target = new TargetValue("Kế hoạch năm 2024", 2024, TargetValue.Scope.PROVINCE,
                    TargetParser.parse(row.target));
            made.add(new AppendixRow(UUID.randomUUID(), 1, no, List.of(no, row.name, row.target),
                    new AppendixRow.Indicator(row.name, null, List.of(target), "", List.of()), SOURCE));
        }
        PrintedTable table = new PrintedTable(List.of(List.of("TT", "Chỉ tiêu", "Kế hoạch năm 2024")), List.of(),
                List.of(), List.of());
        return new Appendix(UUID.randomUUID(), "I", AppendixKind.INDICATORS, "CHỈ TIÊU CHUNG", null, table, made);
    }
}
