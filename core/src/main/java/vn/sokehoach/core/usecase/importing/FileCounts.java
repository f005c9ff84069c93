package vn.sokehoach.core.usecase.importing;

import java.util.List;
import java.util.function.Predicate;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.source.Source;

/**
 * How much of what was recognised in a file.
 *
 * @param indicators rows of indicator tables of level 1 and 2
 */
public record FileCounts(long groups, long tasks, long items, long orders, long appendices, long indicators) {

    /** What of the plan was read from the file with this name. */
    static FileCounts of(Plan plan, String file) {
        Predicate<Source> here = source -> source.file().equals(file);
        List<PlanTask> tasks = plan.tasks().filter(task -> here.test(task.source())).toList();
        List<Appendix> appendices = plan.appendices().stream().filter(appendix -> isFrom(appendix, here)).toList();
        return new FileCounts(plan.body().groups().stream().map(TaskGroup::source).filter(here).count(), tasks.size(),
                tasks.stream().mapToLong(task -> task.items().size()).sum(),
                plan.body().orders().stream().map(Order::source).filter(here).count(), appendices.size(),
                indicators(appendices));
    }

    private static boolean isFrom(Appendix appendix, Predicate<Source> here) {
        return appendix.rows().stream().map(AppendixRow::source).findFirst().filter(here).isPresent();
    }

    private static long indicators(List<Appendix> appendices) {
        return appendices.stream()
                .filter(appendix -> appendix.kind() == AppendixKind.INDICATORS)
                .flatMap(appendix -> appendix.rows().stream())
                .filter(row -> row.level() > 0)
                .count();
    }
}
