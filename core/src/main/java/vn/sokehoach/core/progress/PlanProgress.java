package vn.sokehoach.core.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sokehoach.core.frame.PlanFrames;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;

/** Where the tasks, items and orders of a plan stand, by the entries that stand and the plan's way of tracking. */
public final class PlanProgress {
    private final PlanTracking tracking;
    private final List<ProgressEntry> entries;
    private final Map<UUID, List<ProgressEntry>> bySubject;

    private final PlanFrames frames;

    /** By entries in the order of recording, of a plan around whose tasks nothing is set. */
    public PlanProgress(PlanTracking tracking, List<ProgressEntry> entries) {
        this(tracking, entries, PlanFrames.NONE);
    }

    /** By entries in the order of recording, and what is set around the tasks. */
    public PlanProgress(PlanTracking tracking, List<ProgressEntry> entries, PlanFrames frames) {
        this.tracking = tracking;
        this.entries = List.copyOf(entries);
        this.frames = frames;
        this.bySubject = entries.stream().collect(Collectors.groupingBy(entry -> entry.subject().id()));
    }

    /** The standing as the entries up to and including a day tell it, and the extensions by documents of these days. */
    public PlanProgress asOf(LocalDate day) {
        return new PlanProgress(tracking, entries.stream().filter(entry -> !entry.on().isAfter(day)).toList(),
                frames.asOf(day));
    }

    /** What stands around the tasks. */
    public PlanFrames frames() {
        return frames;
    }

    /** Whether the status of this task follows from its items. */
    public boolean followsItems(PlanTask task) {
        return tracking.byItem() && !task.items().isEmpty();
    }

    /** Where a task stands; in a plan tracked by item what its items add up to. */
    public Progress of(PlanTask task) {
        return followsItems(task) ? ofItems(task) : of(task.id());
    }

    /** Where an item, an order or a task stands by its own entries. */
    public Progress of(UUID id) {
        return Progress.after(history(id));
    }

    /** The entries of a task, an item or an order, oldest recorded first. */
    public List<ProgressEntry> history(UUID id) {
        return bySubject.getOrDefault(id, List.of());
    }

    /** When a task is due: by its extension, else by its deadlines. */
    public Due due(PlanTask task) {
        return frames.extension(task.id())
                .map(Due::extended)
                .orElseGet(() -> Due.of(task.deadlines(), tracking.defaultDue()));
    }

    /** When an item is due: by its own extension; by its own deadlines where no extension of the task is later; else as its task. */
    public Due due(PlanTask task, TaskItem item) {
        return frames.extension(item.id())
                .map(Due::extended)
                .or(() -> Due.stated(item.deadlines())
                        .filter(stated -> !frames.extension(task.id())
                                .filter(extension -> stated.isBefore(extension.until()))
                                .isPresent()))
                .orElseGet(() -> due(task));
    }

    /** Whether a task is not done on a day although it was due before; what is cancelled or carried over is not. */
    public boolean isOverdue(PlanTask task, LocalDate day) {
        return Stand.of(of(task), due(task), day) == Stand.OVERDUE;
    }

    /**
     * What of a task the statistics of a day count, by the entries that this holds: the task, or each of its items.
     *
     * @param leads the names of the agencies that lead it
     * @param since the first day of the period in which an entry counts as an update; it ends with {@code day}
     */
    List<StoodWork> works(TaskGroup group, PlanTask task, List<String> leads, LocalDate since, LocalDate day) {
        if (!followsItems(task)) {
            Due due = due(task);
            return List.of(new StoodWork(group, task, null, due, Stand.of(of(task.id()), due, day),
                    isUpdated(task.id(), since, day), leads));
        }
        return task.items().stream().map(item -> {
            Due due = due(task, item);
            return new StoodWork(group, task, item, due, Stand.of(of(item.id()), due, day),
                    isUpdated(item.id(), since, day), leads);
        }).toList();
    }

    private boolean isUpdated(UUID id, LocalDate since, LocalDate day) {
        return history(id).stream().map(ProgressEntry::on).anyMatch(on -> !on.isBefore(since) && !on.isAfter(day));
    }

    private Progress ofItems(PlanTask task) {
        List<Progress> states = task.items().stream().map(item -> of(item.id())).toList();
        int percent = (int) Math.round(states.stream().mapToInt(Progress::percent).average().orElse(0));
        if (states.stream().allMatch(state -> state.status() == TaskStatus.DONE)) {
            LocalDate last = states.stream()
                    .map(Progress::completedOn)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            return new Progress(TaskStatus.DONE, percent, last);
        }
        boolean noneBegun = states.stream().allMatch(state -> state.status() == TaskStatus.NOT_STARTED);
        return new Progress(noneBegun ? TaskStatus.NOT_STARTED : TaskStatus.IN_PROGRESS, percent, null);
    }
}
