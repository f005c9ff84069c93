package vn.sokehoach.core.usecase.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.edit.EditedPlan.Correction;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.edit.Role;
import vn.sokehoach.core.edit.tree.PlanTree;
import vn.sokehoach.core.frame.Attachment;
import vn.sokehoach.core.frame.Extension;
import vn.sokehoach.core.frame.TaskFrame;
import vn.sokehoach.core.frame.TaskLink;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.store.FrameStore;

/** What is set around parts that are joined with those before them, and goes along: it is then set around these. */
public final class JoinedParts {
    private final UUID plan;
    private final FrameStore store;
    private final Map<UUID, TaskFrame> frames = new HashMap<>();
    private final Map<TaskLink, Boolean> links = new LinkedHashMap<>();
    private final Set<UUID> touched = new LinkedHashSet<>();

    /** Of a plan, before anything is joined. */
    public JoinedParts(UUID plan, FrameStore store) {
        this.plan = plan;
        this.store = store;
    }

    /** A part that is joined with the one before it. */
    private record Joint(UUID part, UUID into) {}

    /** A correction was made; {@code before} is the plan as it was. Where it joins no parts, nothing follows. */
    public void follow(PlanEdit edit, Plan before) {
        joint(edit, before).ifPresent(joint -> join(before, joint.part(), joint.into()));
    }

    private static Optional<Joint> joint(PlanEdit edit, Plan before) {
        return switch (edit) {
            case PlanEdit.Join(UUID part) -> before(joinable(before), part).map(into -> new Joint(part, into));
            case PlanEdit.ChangeRole(UUID part, Role role) when role == Role.CONTINUATION ->
                before(inOrder(before), part).map(into -> new Joint(part, into));
            default -> Optional.empty();
        };
    }

    /**
     * Corrections of which not all were taken: what goes along is that of parts which are not in the plan any more, where the
     * one that it comes to is, at last.
     */
    public void follow(List<Correction> corrections, Plan after) {
        Set<UUID> there = PlanTree.ids(after);
        for (int at = 0; at < corrections.size(); at++) {
            Correction made = corrections.get(at);
            List<Correction> later = corrections.subList(at + 1, corrections.size());
            joint(made.edit(), made.before())
                    .filter(joint -> !there.contains(joint.part()) && stays(joint.into(), later, there))
                    .ifPresent(joint -> join(made.before(), joint.part(), joint.into()));
        }
    }

    /** Whether a part is there, or comes to one that is by later corrections. */
    private static boolean stays(UUID part, List<Correction> later, Set<UUID> there) {
        UUID last = part;
        for (Correction made : later) {
            UUID by = last;
            last = joint(made.edit(), made.before())
                    .filter(joint -> joint.part().equals(by) && !there.contains(by))
                    .map(Joint::into)
                    .orElse(last);
        }
        return there.contains(last);
    }

    private static Optional<UUID> before(Stream<List<UUID>> rows, UUID part) {
        return rows.filter(row -> row.indexOf(part) > 0).map(row -> row.get(row.indexOf(part) - 1)).findFirst();
    }

    /** Rows of parts each of which is joined with the one before; a first item is with its task. */
    private static Stream<List<UUID>> joinable(Plan plan) {
        List<TaskGroup> groups = plan.body().groups();
        return Stream.of(List.of(groups.stream().map(TaskGroup::id).toList()),
                groups.stream().map(group -> group.tasks().stream().map(PlanTask::id).toList()).toList(),
                plan.tasks().map(task -> withItems(task).toList()).toList(),
                List.of(orders(plan))).flatMap(Collection::stream);
    }

    /** The parts in the order of their words: a part that goes on with what stands before goes on with the one before. */
    private static Stream<List<UUID>> inOrder(Plan plan) {
        return Stream.of(plan.body()
                .groups()
                .stream()
                .flatMap(group -> Stream.concat(Stream.of(group.id()),
                        group.tasks().stream().flatMap(JoinedParts::withItems)))
                .toList(), orders(plan));
    }

    private static Stream<UUID> withItems(PlanTask task) {
        return Stream.concat(Stream.of(task.id()), task.items().stream().map(TaskItem::id));
    }

    private static List<UUID> orders(Plan plan) {
        return plan.body().orders().stream().map(Order::id).toList();
    }

    /** A group's own goes along to a group only: tasks and items are not of its kind. */
    private void join(Plan kept, UUID part, UUID into) {
        List<UUID> groups = kept.body().groups().stream().map(TaskGroup::id).toList();
        int place = groups.indexOf(part);
        if (place > 0) {
            handDown(kept.body().groups().get(place), frame(groups.get(place - 1)).leader());
        }
        if (place < 0 || groups.contains(into)) {
            moveFrame(latest(kept, into), part, into, place < 0);
        }
        moveLinks(part, into);
    }

    /** The leader of a group stays that of its tasks, whoever leads the group that they come into; null is nobody. */
    private void handDown(TaskGroup group, @Nullable String other) {
        TaskFrame own = frame(group.id());
        String leader = own.leader();
        List<UUID> led = group.tasks().stream().map(PlanTask::id).filter(id -> frame(id).leader() == null).toList();
        if (leader == null || led.isEmpty() && !leader.equals(other)) {
            return;
        }
        if (!leader.equals(other)) {
            led.forEach(id -> put(id, frame(id).ledBy(leader)));
        }
        put(group.id(), own.ledBy(null));
    }

    /** What cannot go along, since there is another already or a deadline would be shortened, stays where it was. */
    private void moveFrame(@Nullable LocalDate due, UUID part, UUID into, boolean withLeader) {
        TaskFrame first = frame(into);
        TaskFrame second = frame(part);
        boolean shortens = due != null
                && second.extension().filter(each -> each.until().isBefore(due)).isPresent();
        put(into, new TaskFrame(withLeader ? either(first.leader(), second.leader()) : first.leader(),
                either(first.product(), second.product()), either(first.order(), second.order()),
                shortens ? first.extensions() : extensions(first, second), attachments(first, second)));
        put(part, new TaskFrame(withLeader ? left(first.leader(), second.leader()) : second.leader(),
                left(first.product(), second.product()), left(first.order(), second.order()),
                shortens ? second.extensions() : List.of(), List.of()));
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }

    /** The second where it cannot take the place of the first and says another thing. */
    private static <T> @Nullable T left(@Nullable T first, @Nullable T second) {
        return first == null || first.equals(second) ? null : second;
    }

    /** As they were recorded, those that were superseded first; the last, which counts, is the later of the two that did. */
    private static List<Extension> extensions(TaskFrame first, TaskFrame second) {
        Set<Extension> all = new LinkedHashSet<>(first.extensions());
        all.addAll(second.extensions());
        Stream.of(first, second)
                .flatMap(frame -> frame.extension().stream())
                .sorted(Comparator.comparing(Extension::until))
                .forEach(counted -> {
                    all.remove(counted);
                    all.add(counted);
                });
        return List.copyOf(all);
    }

    private void moveLinks(UUID part, UUID into) {
        for (TaskLink link : links(part)) {
            links.put(link, false);
            if (!link.touches(into)) {
                links.put(TaskLink.between(new TaskLink.End(plan, into), link.other(part)), true);
            }
        }
    }

    /** The links of a part as they are by now. */
    private Set<TaskLink> links(UUID part) {
        Set<TaskLink> all = new LinkedHashSet<>(store.links(part));
        links.forEach((link, there) -> {
            if (there && link.touches(part)) {
                all.add(link);
            } else if (!there) {
                all.remove(link);
            }
        });
        return all;
    }

    private static List<Attachment> attachments(TaskFrame first, TaskFrame second) {
        List<Attachment> all = new ArrayList<>(first.attachments());
        for (Attachment attachment : second.attachments()) {
            if (all.stream().noneMatch(each -> each.file().equals(attachment.file()))) {
                all.add(attachment);
            }
        }
        return all;
    }

    /** An extension that ends before the last day that the plan gives would shorten it. */
    private static @Nullable LocalDate latest(Plan plan, UUID part) {
        Stream<Deadline> deadlines = plan.tasks()
                .flatMap(task -> task.id().equals(part) ? task.deadlines().stream()
                        : task.item(part).stream().flatMap(item -> item.deadlines().stream()));
        return deadlines.map(Deadline::to)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private TaskFrame frame(UUID part) {
        return frames.computeIfAbsent(part, store::of);
    }

    private void put(UUID part, TaskFrame frame) {
        frames.put(part, frame);
        touched.add(part);
    }

    /** Whether anything is set around a part by now that did not go along, a link too. */
    public boolean isSetAround(UUID part) {
        return !frame(part).isNone() || !links(part).isEmpty();
    }

    /** The changes that this comes to, in no plan's words. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (UUID part : touched) {
            TaskFrame before = store.of(part);
            if (!before.equals(frame(part))) {
                changes.add(new Change.FrameSet(plan, part, orNull(before), orNull(frame(part))));
            }
        }
        links.forEach((link, there) -> {
            if (store.links(link.first().task()).contains(link) != there) {
                changes.add(there ? new Change.TasksLinked(null, link) : new Change.TasksLinked(link, null));
            }
        });
        return changes;
    }

    private static @Nullable TaskFrame orNull(TaskFrame frame) {
        return frame.isNone() ? null : frame;
    }
}
