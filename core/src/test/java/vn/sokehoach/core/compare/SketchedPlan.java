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
import vn.sokehoach.core.source.SourceFile;

/** A plan in a few strokes, which a test may change; every plan made of it has ids of its own. */
public final class SketchedPlan {
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    public final List<Group> groups = new ArrayList<>();
    public final List<Row> rows = new ArrayList<>();
    public int year = 2024;
    public String number = "12/KH-UBND";
    public String file = "kh.txt";
    private int blocks;

    /** A group of tasks. */
    public static final class Group {
        public final String title;
        public final List<Task> tasks = new ArrayList<>();

        public Group(String title) {
            this.title = title;
        }
    }

    /** A task: who leads it, what is to be done, until when; its items. */
    public static final class Task {
        public String lead;
        public String work;
        public int month;
        public final List<String> items = new ArrayList<>();

        public Task(String lead, String work, int month) {
            this.lead = lead;
            this.work = work;
            this.month = month;
        }

        public String content() {
            return lead + " chủ trì " + work + " trong tháng " + month + "/2024";
        }
    }

    /** An indicator and its target. */
    public static final class Row {
        public final String name;
        public String target;

        public Row(String name, String target) {
            this.name = name;
            this.target = target;
        }
    }

    /** A new group at the end. */
    public Group group(String title) {
        groups.add(new Group(title));
        return groups.getLast();
    }

    /** The plan as it is sketched now, read from a file of its own. */
    public Plan plan() {
        blocks = 0;
        List<TaskGroup> made = new ArrayList<>();
        for (Group group : groups) {
            List<PlanTask> tasks = new ArrayList<>();
            for (Task task : group.tasks) {
                tasks.add(task(LETTERS.substring(tasks.size() % 20, tasks.size() % 20 + 1), task));
            }
            made.add(new TaskGroup(UUID.randomUUID(), Integer.toString(made.size() + 1), group.title, "II", tasks,
                    source()));
        }
        return new Plan(UUID.randomUUID(), year, new Heading(number, null, null, null, null, null, null),
                new Body(List.of(), made, List.of()), rows.isEmpty() ? List.of() : List.of(appendix()),
                new Citations(List.of(), List.of(), List.of()),
                new Reading(List.of(new SourceFile(file, UUID.randomUUID().toString())),
                        new Coverage(blocks, blocks, 0, 0), List.of()));
    }

    private Source source() {
        blocks++;
        return new Source(file, blocks, null, null, null, 0, 1);
    }

    private PlanTask task(String label, Task task) {
        LocalDate from = LocalDate.of(2024, task.month, 1);
        Deadline deadline = new Deadline("trong tháng " + task.month + "/2024", Deadline.Kind.MONTH, from,
                from.plusMonths(1).minusDays(1));
        AgencyMention lead = new AgencyMention(task.lead, List.of());
        return new PlanTask(UUID.randomUUID(), label, task.content(),
                task.items.stream().map(item -> new TaskItem(UUID.randomUUID(), item, List.of(), source())).toList(),
                new Assignment(List.of(lead), null, List.of(), List.of()), List.of(deadline), source());
    }

    private Appendix appendix() {
        List<AppendixRow> made = new ArrayList<>();
        for (Row row : rows) {
            String no = Integer.toString(made.size() + 1);
            TargetValue target = new TargetValue("Kế hoạch năm 2024", 2024, TargetValue.Scope.PROVINCE,
                    TargetParser.parse(row.target));
            made.add(new AppendixRow(UUID.randomUUID(), 1, no, List.of(no, row.name, row.target),
                    new AppendixRow.Indicator(row.name, null, List.of(target), "", List.of()), source()));
        }
        PrintedTable table = new PrintedTable(List.of(List.of("TT", "Chỉ tiêu", "Kế hoạch năm 2024")), List.of(),
                List.of(), List.of());
        return new Appendix(UUID.randomUUID(), "I", AppendixKind.INDICATORS, "CHỈ TIÊU CHUNG", null, table, made);
    }
}
