package vn.sokehoach.core.appendix.made;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.form.FormTexts;
import vn.sokehoach.core.appendix.form.TitleBlocks;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanProgress;

/** F7: the assignment table with what was reported of every task. */
public final class ProgressReportForm {

    private ProgressReportForm() {}

    /** The columns of the report on a plan: deadlines and monitoring only where the plan names any. */
    public static List<WorkColumn> columns(Plan plan) {
        AssignedWork assigned = new AssignedWork();
        return WorkColumn.REPORT.stream()
                .filter(column -> column != WorkColumn.DEADLINE && column != WorkColumn.MONITORING
                        || plan.tasks().anyMatch(task -> !assigned.text(column, task, null).isEmpty()))
                .toList();
    }

    /**
     * The report on the selected work.
     *
     * @param progress by everything that is recorded; what was recorded of later days does not count
     * @param period   only words reported for this period; null for all
     */
    public static AppendixTable of(WorkSelection selection, PlanProgress progress, LocalDate day,
            @Nullable String period) {
        return MadeAssignmentForm.table(FormTexts.of("sheet.progress"),
                TitleBlocks.ofReport(selection.plan(), "progress.title", selection.scope(), day), selection,
                new ReportedWork(progress.asOf(day), day, period));
    }
}
