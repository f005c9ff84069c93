package vn.sokehoach.core.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.DraftProblem.Code;

/** Every task has an agency that leads, unless each of its dashes says who does. */
final class TasksLed implements PlanRule {

    private static final Pattern COOPERATES =
            Pattern.compile("(?iu)(?:chủ\\s+động\\s+)?phối\\s*hợp\\s+(?:chặt\\s+chẽ\\s+)?(?:với|cùng)\\s.*",
                    Pattern.DOTALL);
    private static final Pattern LEADS = Pattern.compile("(?iu)chủ\\s+trì");

    @Override
    public Stream<DraftProblem> broken(Plan plan) {
        return plan.body()
                .groups()
                .stream()
                .flatMap(group -> group.tasks()
                        .stream()
                        .filter(task -> task.assignment().lead().isEmpty() && !isLedByItems(task))
                        .map(task -> Fault.at(task.source(), code(task), Place.of(group, task))));
    }

    private static Code code(PlanTask task) {
        Assignment assignment = task.assignment();
        boolean cooperating = !assignment.cooperating().isEmpty() || assignment.cooperatingText() != null
                || COOPERATES.matcher(task.content()).matches();
        return cooperating ? Code.ONLY_COOPERATING : Code.NO_LEAD;
    }

    private static boolean isLedByItems(PlanTask task) {
        return !task.items().isEmpty() && task.items().stream().allMatch(item -> LEADS.matcher(item.content()).find());
    }
}
