package vn.sokehoach.core.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.appendix.form.FormNumbers;
import vn.sokehoach.core.appendix.made.ReportedWork;
import vn.sokehoach.core.appendix.made.WorkColumn;
import vn.sokehoach.core.frame.Extension;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.progress.PlanStanding;
import vn.sokehoach.core.progress.Stand;
import vn.sokehoach.core.progress.Standing;
import vn.sokehoach.core.progress.Statistics;
import vn.sokehoach.core.progress.Statistics.OfAgency;
import vn.sokehoach.core.progress.StoodWork;
import vn.sokehoach.core.text.VietnameseDates;

/** The lists of a report, a line each; one line says so where there is nothing to tell. */
final class ReportLines {
    private final FormNumbers numbers = new FormNumbers();
    private final Statistics statistics;
    private final PlanStanding standing;
    private final ReportedWork reported;

    ReportLines(PlanStanding standing, PlanProgress progress, @Nullable String period) {
        this.standing = standing;
        this.statistics = standing.statistics();
        this.reported = new ReportedWork(progress.asOf(standing.day()), standing.day(), period);
    }

    List<String> groups() {
        return told(statistics.groups()
                .stream()
                .map(group -> ReportWords.of("group.line", group.no(), group.title(), standing(group.standing()))));
    }

    List<String> agencies() {
        return told(statistics.agencies()
                .stream()
                .map(agency -> ReportWords.of("agency.line", name(agency), standing(agency.standing()))));
    }

    List<String> overdueAgencies() {
        return told(statistics.agencies()
                .stream()
                .filter(agency -> agency.standing().overdue() > 0)
                .map(agency -> ReportWords.of("overdue.line", name(agency),
                        numbers.count(agency.standing().overdue()), numbers.count(agency.standing().measured()))));
    }

    List<String> overdueTasks() {
        return told(standing.works().stream().filter(work -> work.stand() == Stand.OVERDUE).map(this::overdue));
    }

    /** What was said of tasks in one of the columns that tell what was reported. */
    List<String> said(WorkColumn column) {
        return told(standing.plan()
                .body()
                .groups()
                .stream()
                .flatMap(group -> group.tasks().stream().map(task -> said(column, group, task)))
                .filter(line -> !line.isEmpty()));
    }

    private String said(WorkColumn column, TaskGroup group, PlanTask task) {
        String said = reported.text(column, task, null).lines().collect(Collectors.joining("; "));
        return said.isEmpty() ? "" : ReportWords.of("said.line", group.numberOf(task), said);
    }

    private String overdue(StoodWork work) {
        String line = ReportWords.of("task.line", work.number(), work.content().lines().findFirst().orElse(""));
        String lead = AgencyMention.names(work.task().assignment().lead());
        TaskItem item = work.item();
        String printed = Deadline.printed(
                item == null || item.deadlines().isEmpty() ? work.task().deadlines() : item.deadlines());
        Extension extension = work.due().extension();
        String deadline = extension == null ? printed : VietnameseDates.written(extension.until());
        String led = lead.isEmpty() ? line : ReportWords.of("task.lead", line, lead);
        return deadline.isEmpty() ? led : ReportWords.of("task.deadline", led, deadline);
    }

    private String standing(Standing standing) {
        return ReportWords.of("standing.line", numbers.count(standing.measured()),
                numbers.count(standing.onTime() + standing.late()), numbers.rate(standing.completion()),
                numbers.count(standing.overdue()));
    }

    private static String name(OfAgency agency) {
        return agency.name() == null ? ReportWords.of("noLead") : agency.name();
    }

    private static List<String> told(Stream<String> lines) {
        List<String> all = lines.toList();
        return all.isEmpty() ? List.of(ReportWords.of("none")) : all;
    }
}
