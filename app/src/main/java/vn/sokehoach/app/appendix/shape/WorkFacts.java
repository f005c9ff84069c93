package vn.sokehoach.app.appendix.shape;

import java.util.List;
import java.util.Objects;
import vn.sokehoach.core.agency.AgencyNames;
import vn.sokehoach.core.appendix.made.ProgressReportForm;
import vn.sokehoach.core.appendix.made.WorkColumn;
import vn.sokehoach.core.frame.PlanFrames;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.text.VietnameseText;

/**
 * What can be chosen of a plan.
 *
 * @param agencies those that its tasks name, on the day of the plan, as a dictionary orders them
 * @param leaders  those in charge of any of its tasks
 * @param groups   its task groups, in its order
 * @param periods  those for which something was reported
 * @param columns  those that its progress report has of itself
 */
public record WorkFacts(List<String> agencies, List<String> leaders, List<Group> groups, List<String> periods,
        List<WorkColumn> columns) {
    static final WorkFacts NONE = new WorkFacts(List.of(), List.of(), List.of(), List.of(), List.of());

    /** A task group by its number. */
    record Group(String no, String title) {}

    /** Reads them from the store. */
    public static WorkFacts of(PlanBook book, Plan plan) {
        AgencyNames names = new AgencyNames(book.agencies().all(), plan.day());
        PlanFrames frames = PlanFrames.of(plan, book.frames().ofPlan(plan.id()));
        return new WorkFacts(
                names.of(plan.tasks().flatMap(task -> task.assignment().mentions()).toList())
                        .stream()
                        .sorted(VietnameseText.collator())
                        .toList(),
                plan.tasks()
                        .map(task -> frames.leader(task.id()))
                        .filter(leader -> !leader.isEmpty())
                        .distinct()
                        .sorted(VietnameseText.collator())
                        .toList(),
                plan.body()
                        .groups()
                        .stream()
                        .filter(group -> !group.no().isEmpty())
                        .map(group -> new Group(group.no(), group.title()))
                        .toList(),
                book.progress()
                        .ofPlan(plan.id())
                        .stream()
                        .map(entry -> entry.origin().period())
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                ProgressReportForm.columns(plan));
    }
}
