package vn.sokehoach.core.usecase.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.source.Coverage;
import vn.sokehoach.core.source.Reading;
import vn.sokehoach.core.text.VietnameseText;

/**
 * Adds what was recognised in further files to a plan that is kept. What is there already, told by its words without
 * regard to white space and case, keeps its id and text; what is new follows after it; nothing is taken out.
 */
final class PlanMerge {
    private final Plan kept;
    private final Plan added;
    private final Map<UUID, UUID> sameIds = new HashMap<>();

    private PlanMerge(Plan kept, Plan added) {
        this.kept = kept;
        this.added = added;
    }

    /** The kept plan with what the other adds to it. */
    static Plan of(Plan kept, Plan added) {
        return new PlanMerge(kept, added).merged();
    }

    /** Whether the other plan holds something, and all of it is there already. */
    static boolean holdsAll(Plan kept, Plan added) {
        boolean holdsSomething = !added.body().groups().isEmpty() || !added.appendices().isEmpty();
        Plan merged = of(kept, added);
        return holdsSomething && merged.body().equals(kept.body()) && merged.appendices().equals(kept.appendices());
    }

    private Plan merged() {
        Body body = new Body(union(kept.body().parts(), added.body().parts(), part -> key(part.no(), part.title())),
                groups(), union(kept.body().orders(), added.body().orders(), order -> key(order.content())));
        return new Plan(kept.id(), kept.year(), heading(kept.heading(), added.heading()), body,
                AppendixMerge.of(kept.appendices(), added.appendices(), sameIds),
                CitationMerge.of(kept.citations(), added.citations()), reading());
    }

    private List<TaskGroup> groups() {
        List<TaskGroup> groups = new ArrayList<>(kept.body().groups());
        Function<TaskGroup, String> key = group -> key(group.no(), group.title());
        Map<String, Integer> places = places(groups, key);
        for (TaskGroup group : added.body().groups()) {
            Integer same = places.putIfAbsent(key.apply(group), groups.size());
            if (same == null) {
                groups.add(group);
            } else {
                groups.set(same, merged(groups.get(same), group));
            }
        }
        return groups;
    }

    private TaskGroup merged(TaskGroup there, TaskGroup more) {
        List<PlanTask> tasks = new ArrayList<>(there.tasks());
        Set<Integer> taken = new HashSet<>();
        Function<PlanTask, String> key = task -> key(task.label(), task.content());
        Map<String, Integer> places = places(there.tasks(), key);
        for (PlanTask task : more.tasks()) {
            Integer same = places.get(key.apply(task));
            // Two tasks of the same words in one table are two tasks.
            if (same == null || !taken.add(same)) {
                tasks.add(task);
            } else {
                sameIds.put(task.id(), there.tasks().get(same).id());
                tasks.set(same, merged(there.tasks().get(same), task));
            }
        }
        return new TaskGroup(there.id(), there.no(), there.title(), there.part(), tasks, there.source());
    }

    private static PlanTask merged(PlanTask there, PlanTask more) {
        List<TaskItem> items = union(there.items(), more.items(), item -> key(item.content()));
        return new PlanTask(there.id(), there.label(), there.content(), items, there.assignment(), there.deadlines(),
                there.source());
    }

    private Reading reading() {
        Reading there = kept.reading();
        Reading more = added.reading();
        boolean readAgain = more.files().containsAll(there.files());
        return new Reading(union(there.files(), more.files(), Function.identity()),
                readAgain ? more.coverage() : sum(there.coverage(), more.coverage()),
                union(there.problems(), more.problems(), Function.identity()));
    }

    private static Coverage sum(Coverage one, Coverage other) {
        return new Coverage(one.blocks() + other.blocks(), one.used() + other.used(), one.known() + other.known(),
                one.unread() + other.unread());
    }

    private static Heading heading(Heading there, Heading more) {
        return new Heading(first(there.number(), more.number()), first(there.issueDate(), more.issueDate()),
                first(there.place(), more.place()), first(there.documentType(), more.documentType()),
                first(there.title(), more.title()), first(there.issuer(), more.issuer()),
                first(there.signatory(), more.signatory()));
    }

    private static <T> @Nullable T first(@Nullable T there, @Nullable T more) {
        return there == null ? more : there;
    }

    static <T> List<T> union(List<T> there, List<T> more, Function<T, ?> key) {
        Set<Object> keys = new HashSet<>(there.stream().map(key).toList());
        return Stream.concat(there.stream(), more.stream().filter(one -> keys.add(key.apply(one)))).toList();
    }

    /** At which place each key stands first. */
    static <T> Map<String, Integer> places(List<T> list, Function<T, String> key) {
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < list.size(); at++) {
            places.putIfAbsent(key.apply(list.get(at)), at);
        }
        return places;
    }

    static String key(String... texts) {
        return VietnameseText.tight(String.join("\t|", texts));
    }
}
