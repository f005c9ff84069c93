package vn.sokehoach.core.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.DraftProblem.Code;
import vn.sokehoach.core.text.VietnameseText;

/**
 * No task stands in two groups with the same words. Short texts ("Báo cáo định kỳ") may recur, a table may repeat the text
 * that it belongs to, and where the groups are agencies each may have the same duty.
 */
final class TasksDistinct implements PlanRule {

    private static final int LONG = 30;

    @Override
    public Stream<DraftProblem> broken(Plan plan) {
        Map<String, Placed> first = new HashMap<>();
        return plan.body()
                .groups()
                .stream()
                .flatMap(group -> group.tasks().stream().map(task -> new Placed(group, task)))
                .flatMap(placed -> repeated(first, placed));
    }

    private static Stream<DraftProblem> repeated(Map<String, Placed> first, Placed placed) {
        String words = words(placed.task());
        Placed earlier =
                words.length() < LONG ? null : first.putIfAbsent(Place.list(placed.group()) + ':' + words, placed);
        if (earlier == null || earlier.group().equals(placed.group()) || isDutyOfEach(earlier, placed)) {
            return Stream.empty();
        }
        return Stream.of(Fault.at(placed.task().source(), Code.TASK_REPEATED,
                Place.of(placed.group(), placed.task()), Place.of(earlier.group(), earlier.task())));
    }

    /** All letters and figures, those of the dashes too, without accents, case and signs. */
    private static String words(PlanTask task) {
        String text = Stream.concat(Stream.of(task.content()), task.items().stream().map(TaskItem::content))
                .collect(Collectors.joining(" "));
        return VietnameseText.searchKey(text).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static boolean isDutyOfEach(Placed one, Placed other) {
        return isOfAgency(one) && isOfAgency(other);
    }

    private static boolean isOfAgency(Placed placed) {
        @Nullable
        AgencyMention lead = placed.task().assignment().lead().stream().findFirst().orElse(null);
        return lead != null && VietnameseText.tight(placed.group().title())
                .contains(VietnameseText.tight(lead.printed()));
    }

    private record Placed(TaskGroup group, PlanTask task) {}
}
