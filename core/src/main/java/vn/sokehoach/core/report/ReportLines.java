package vn.sokehoach.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.appendix.form.FormNumbers;
import vn.sokehoach.core.appendix.made.ReportedWork;
import vn.sokehoach.core.appendix.made.WorkColumn;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.progress.Standing;
import vn.sokehoach.core.progress.Statistics;
import vn.sokehoach.core.progress.Statistics.OfAgency;

/** The lists of a report, a line each; one line says so where there is nothing to tell. */
final class ReportLines {
    private final FormNumbers numbers = new FormNumbers();
    private final Plan plan;
    private final Statistics statistics;
    private final PlanProgress then;
    private final ReportedWork reported;

    ReportLines(Plan plan, Statistics statistics, PlanProgress progress, @Nullable String period) {
        LocalDate day = statistics.asOf();
        this.plan = plan;
        this.statistics = statistics;
        this.then = progress.asOf(day);
        this.reported = new ReportedWork(then, day, period);
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
        return told(work((group, task) -> then.isOverdue(task, statistics.asOf()) ? task(group, task) : ""));
    }

    /** What was said of tasks in one of the columns that tell what was reported. */
    List<String> said(WorkColumn column) {
        return told(work((group, task) -> {
            String said = reported.text(column, task, null).lines().collect(Collectors.joining("; "));
            return said.isEmpty() ? "" : ReportWords.of("said.line", group.numberOf(task), said);
        }));
    }

    private String task(TaskGroup group, PlanTask task) {
        String line = ReportWords.of("task.line", group.numberOf(task),
                task.content().lines().findFirst().orElse(""));
        String lead = AgencyMention.names(task.assignment().lead());
        String deadline = Deadline.printed(task.deadlines());
        String led = lead.isEmpty() ? line : ReportWords.of("task.lead", line, lead);
        return deadline.isEmpty() ? led : ReportWords.of("task.deadline", led, deadline);
    }

    private interface Telling {
        String of(TaskGroup group, PlanTask task);
    }

    private Stream<String> work(Telling telling) {
        return plan.body()
                .groups()
                .stream()
                .flatMap(group -> group.tasks().stream().map(task -> telling.of(group, task)))
                .filter(line -> !line.isEmpty());
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
