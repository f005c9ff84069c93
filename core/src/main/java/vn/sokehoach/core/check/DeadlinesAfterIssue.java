package vn.sokehoach.core.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.ReportingDuty;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.DraftProblem.Code;
import vn.sokehoach.core.source.Source;

import vn.sokehoach.core.text.VietnameseDates;

/** No deadline of a task, a dash or a report had passed when the plan was issued. */
final class DeadlinesAfterIssue implements PlanRule {

    @Override
    public Stream<DraftProblem> broken(Plan plan) {
        LocalDate issued = plan.heading().issueDate();
        if (issued == null) {
            return Stream.empty();
        }
        List<DraftProblem> ofTasks = plan.body()
                .groups()
                .stream()
                .flatMap(group -> group.tasks().stream().flatMap(task -> ofTask(group, task, issued)))
                .toList();
        Stream<DraftProblem> ofReports = plan.citations()
                .reportingDuties()
                .stream()
                .filter(duty -> hasPassed(duty, issued))
                .map(duty -> ofReport(plan, duty, issued))
                .filter(report -> !ofTasks.contains(report));
        return Stream.concat(ofTasks.stream(), ofReports);
    }

    private static Stream<DraftProblem> ofTask(TaskGroup group, PlanTask task, LocalDate issued) {
        String number = Place.of(group, task);
        return Stream.concat(passed(number, task.deadlines(), task.source(), issued),
                task.items().stream().flatMap(item -> passed(number, item.deadlines(), item.source(), issued)));
    }

    private static Stream<DraftProblem> passed(String number, List<Deadline> deadlines, Source source,
            LocalDate issued) {
        return deadlines.stream()
                .filter(deadline -> deadline.to() != null && deadline.to().isBefore(issued))
                .map(Deadline::text)
                .distinct()
                .map(text -> fault(number, source, text, issued));
    }

    /** Of a report that recurs, the first days may have passed. */
    private static boolean hasPassed(ReportingDuty duty, LocalDate issued) {
        return !duty.before().isEmpty() && duty.before().stream().allMatch(day -> day.isBefore(issued));
    }

    /** Reports are asked for in the orders at the end, or in a task; other sentences have no number. */
    private static DraftProblem ofReport(Plan plan, ReportingDuty duty, LocalDate issued) {
        String words = duty.quote();
        Optional<Order> order =
                plan.body().orders().stream().filter(each -> each.content().contains(words)).findFirst();
        return order.map(each -> fault(each.no(), each.source(), words, issued))
                .or(() -> plan.body()
                        .groups()
                        .stream()
                        .flatMap(group -> group.tasks()
                                .stream()
                                .filter(task -> task.content().contains(words))
                                .map(task -> fault(Place.of(group, task), task.source(), words, issued)))
                        .findFirst())
                .orElseGet(
                        () -> Fault.ofWhole(plan, Code.DEADLINE_PASSED, "–", words, VietnameseDates.written(issued)));
    }

    private static DraftProblem fault(String number, Source source, String words, LocalDate issued) {
        return Fault.at(source, Code.DEADLINE_PASSED, number, Fault.quoted(words), VietnameseDates.written(issued));
    }
}
