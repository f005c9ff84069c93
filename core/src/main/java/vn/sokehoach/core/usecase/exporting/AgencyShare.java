package vn.sokehoach.core.usecase.exporting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.layout.AppendixLayouts;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.PrintedTable;
import vn.sokehoach.core.plan.PrintedTable.Merge;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.progress.PlanTracking;

/** A plan with some of its tasks alone: their groups, and their rows of the assignment tables that the plan prints. */
final class AgencyShare {
    private final Appendix appendix;
    private final List<Integer> kept;

    private AgencyShare(Appendix appendix, List<Integer> kept) {
        this.appendix = appendix;
        this.kept = kept;
    }

    /**
     * The assignment tables of these tasks: their rows of the printed ones, then one made (form F6) of those that stand in
     * none, such as tasks that the text alone gives; empty where there are no tasks.
     */
    static List<AppendixTable> tables(Plan plan, Set<PlanTask> tasks, PlanTracking tracking) {
        Plan share = of(plan, tasks);
        Set<UUID> rows = share.appendices()
                .stream()
                .flatMap(each -> each.rows().stream())
                .map(AppendixRow::id)
                .collect(Collectors.toSet());
        Map<Boolean, Set<PlanTask>> printed =
                tasks.stream().collect(Collectors.partitioningBy(task -> rows.contains(task.id()), Collectors.toSet()));
        return Stream.of(with(plan, printed.get(true), share.appendices()), with(plan, printed.get(false), List.of()))
                .flatMap(part -> AppendixLayouts.assignment(part, tracking).stream())
                .toList();
    }

    /** The plan with these of its tasks; other appendices, and tables none of whose rows is a task, are left out. */
    static Plan of(Plan plan, Set<PlanTask> tasks) {
        Set<UUID> wanted = new HashSet<>(tasks.stream().map(PlanTask::id).toList());
        Set<UUID> all = new HashSet<>(plan.tasks().map(PlanTask::id).toList());
        List<Appendix> tables = plan.appendices()
                .stream()
                .filter(each -> each.kind() == AppendixKind.ASSIGNMENT)
                .map(each -> new AgencyShare(each, rows(each, wanted, all)))
                .filter(share -> !share.kept.isEmpty())
                .map(AgencyShare::appendix)
                .toList();
        return with(plan, tasks, tables);
    }

    private static Plan with(Plan plan, Set<PlanTask> tasks, List<Appendix> tables) {
        Body body = plan.body();
        List<TaskGroup> groups = body.groups()
                .stream()
                .map(group -> group.with(group.tasks().stream().filter(tasks::contains).toList()))
                .filter(group -> !group.tasks().isEmpty())
                .toList();
        return new Plan(plan.id(), plan.year(), plan.heading(), new Body(body.parts(), groups, body.orders()), tables,
                plan.citations(), plan.reading());
    }

    /** The rows of wanted tasks with those that go on below them, and the group rows right above them. */
    private static List<Integer> rows(Appendix appendix, Set<UUID> wanted, Set<UUID> tasks) {
        List<Integer> kept = new ArrayList<>();
        List<Integer> groups = new ArrayList<>();
        boolean open = false;
        boolean inGroups = false;
        for (int at = 0; at < appendix.rows().size(); at++) {
            AppendixRow row = appendix.rows().get(at);
            boolean group = row.level() == 0;
            if (group && !inGroups) {
                groups.clear();
            }
            inGroups = group;
            open = !group && (tasks.contains(row.id()) ? wanted.contains(row.id()) : open && row.level() > 1);
            if (group) {
                groups.add(at);
            } else if (open) {
                kept.addAll(groups);
                groups.clear();
                kept.add(at);
            }
        }
        return kept;
    }

    private Appendix appendix() {
        PrintedTable table = appendix.table();
        List<AppendixRow> rows = kept.stream().map(this::row).toList();
        List<Merge> merges = table.merges().stream().map(this::merge).filter(merge -> merge.rows() > 0).toList();
        return new Appendix(appendix.id(), appendix.no(), appendix.kind(), appendix.title(), appendix.basis(),
                new PrintedTable(table.header(), table.headerMerges(), table.columnNumbers(), merges), rows);
    }

    /** What is left of a merge; without rows where nothing is. */
    private Merge merge(Merge merge) {
        List<Integer> left = IntStream.range(0, kept.size()).filter(at -> covers(merge, kept.get(at))).boxed().toList();
        return new Merge(left.isEmpty() ? 0 : left.getFirst(), merge.column(), left.size(), merge.columns());
    }

    /** A row; the text of a merged cell that began in a row above goes to the first row of it that is kept. */
    private AppendixRow row(int at) {
        AppendixRow row = appendix.rows().get(at);
        List<String> cells = new ArrayList<>(row.cells());
        for (Merge merge : appendix.table().merges()) {
            boolean first = covers(merge, at) && kept.stream()
                    .filter(each -> covers(merge, each))
                    .findFirst()
                    .orElseThrow() == at;
            if (first && merge.row() < at && merge.column() < cells.size()) {
                cells.set(merge.column(), appendix.rows().get(merge.row()).cells().get(merge.column()));
            }
        }
        return new AppendixRow(row.id(), row.level(), row.no(), cells, row.content(), row.source());
    }

    private static boolean covers(Merge merge, int row) {
        return row >= merge.row() && row < merge.row() + merge.rows();
    }
}
