package vn.sokehoach.core.usecase.editing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.change.Change;
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
final class JoinedParts {
    private final UUID plan;
    private final FrameStore store;
    private final Map<UUID, TaskFrame> frames = new HashMap<>();
    private final Map<TaskLink, Boolean> links = new LinkedHashMap<>();
    private final Set<UUID> touched = new HashSet<>();

    JoinedParts(UUID plan, FrameStore store) {
        this.plan = plan;
        this.store = store;
    }

    /** The part that another is joined with: the one before, or the task of a first item; empty where there is none. */
    static Optional<UUID> before(Plan plan, UUID part) {
        List<TaskGroup> groups = plan.body().groups();
        Stream<List<UUID>> rows = Stream.of(List.of(groups.stream().map(TaskGroup::id).toList()),
                groups.stream().map(group -> group.tasks().stream().map(PlanTask::id).toList()).toList(),
                plan.tasks()
                        .map(task -> Stream.concat(Stream.of(task.id()), task.items().stream().map(TaskItem::id))
                                .toList())
                        .toList(),
                List.of(plan.body().orders().stream().map(Order::id).toList())).flatMap(Collection::stream);
        return rows.filter(row -> row.indexOf(part) > 0).map(row -> row.get(row.indexOf(part) - 1)).findFirst();
    }

    /** A part became one with another; {@code kept} is the plan before that. */
    void join(Plan kept, UUID part, UUID into) {
        TaskFrame first = frame(into);
        TaskFrame second = frame(part);
        LocalDate due = latest(kept, into);
        List<Extension> stay = second.extensions()
                .stream()
                .filter(each -> due != null && each.until().isBefore(due))
                .toList();
        put(into, new TaskFrame(either(first.leader(), second.leader()), either(first.product(), second.product()),
                either(first.order(), second.order()), extensions(first, second, stay), attachments(first, second)));
        put(part, new TaskFrame(null, null, null, stay, List.of()));
        for (TaskLink link : store.links(part)) {
            links.put(link, false);
            TaskLink moved = TaskLink.between(new TaskLink.End(plan, into), link.other(part));
            boolean there = link.touches(into) || store.links(into).contains(moved);
            if (!there) {
                links.put(moved, true);
            }
        }
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }

    /** The one that counts, which is the last, is the latest. */
    private static List<Extension> extensions(TaskFrame first, TaskFrame second, List<Extension> stay) {
        if (second.extensions().equals(stay)) {
            return first.extensions();
        }
        List<Extension> all = new ArrayList<>(first.extensions());
        second.extensions().stream().filter(each -> !stay.contains(each) && !all.contains(each)).forEach(all::add);
        all.sort(Comparator.comparing(Extension::until));
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

    /** Whether everything that was set around a part went along. */
    boolean isMoved(UUID part) {
        return touched.contains(part) && frame(part).isNone();
    }

    /** The changes that this comes to, in no plan's words. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (UUID part : touched) {
            TaskFrame before = store.of(part);
            if (!before.equals(frame(part))) {
                changes.add(new Change.FrameSet(plan, part, orNull(before), orNull(frame(part))));
            }
        }
        links.forEach((link, there) -> changes.add(there ? new Change.TasksLinked(null, link)
                : new Change.TasksLinked(link, null)));
        return changes;
    }

    private static @Nullable TaskFrame orNull(TaskFrame frame) {
        return frame.isNone() ? null : frame;
    }
}
