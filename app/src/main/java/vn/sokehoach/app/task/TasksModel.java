package vn.sokehoach.app.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.task.TaskRow.Kind;
import vn.sokehoach.app.task.TaskRows.GroupRows;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.progress.Progress;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.usecase.RecordingStatus;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.ReviewingTasks;
import vn.sokehoach.core.usecase.StatusEdit;

/** The tasks of the chosen plan as they are shown, and what is recorded of them. */
public final class TasksModel {

    private final ReviewingTasks reviewing;
    private final RecordingStatus recording;
    private final Clock clock;
    private final Messages messages;
    private final String author;
    private final ReadOnlyObjectWrapper<List<GroupRows>> groups = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable TaskStatus> status = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable UUID> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable TaskStatus> noteWanted = new SimpleObjectProperty<>();
    private final StringProperty refusal = new SimpleStringProperty("");
    private @Nullable Plan plan;
    private @Nullable PlanProgress progress;
    private Runnable saved = () -> {};

    /** Tasks over these acts; {@code author} signs what is recorded. */
    public TasksModel(ReviewingTasks reviewing, RecordingStatus recording, Clock clock, Messages messages,
            String author) {
        this.reviewing = reviewing;
        this.recording = recording;
        this.clock = clock;
        this.messages = messages;
        this.author = author;
        search.addListener((value, before, now) -> fill());
        status.addListener((value, before, now) -> fill());
    }

    /** Called after something was recorded. */
    public void whenSaved(Runnable action) {
        saved = action;
    }

    ReadOnlyObjectProperty<List<GroupRows>> groups() {
        return groups.getReadOnlyProperty();
    }

    /** "12 / 40 nhiệm vụ". */
    public ReadOnlyStringProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /** Words to search for; accents and case make no difference. */
    public StringProperty search() {
        return search;
    }

    /** The status to show; null for all. */
    public ObjectProperty<@Nullable TaskStatus> status() {
        return status;
    }

    /** The selected task or item; null for none. */
    public ObjectProperty<@Nullable UUID> selected() {
        return selected;
    }

    /** Why the last edit was not taken; "" where it was. */
    public StringProperty refusal() {
        return refusal;
    }

    /** Shows a plan, as it is in the store now; null for none. */
    public void show(@Nullable Plan shownPlan) {
        plan = shownPlan;
        progress = shownPlan == null ? null : reviewing.progress(shownPlan);
        fill();
    }

    private void fill() {
        if (plan == null || progress == null) {
            groups.set(List.of());
            shown.set("");
            return;
        }
        List<GroupRows> rows = new TaskRows(progress, LocalDate.now(clock), search.get(), status.get()).of(plan);
        groups.set(rows);
        shown.set(messages.get("window.tasks.shown", rows.stream().mapToInt(group -> group.tasks().size()).sum(),
                plan.tasks().count()));
    }

    /** Records a status; the percentage stays. */
    public boolean record(UUID id, TaskStatus now) {
        return record(new StatusEdit(id, now, null, Remarks.NONE, null, reporter()));
    }

    /** Records a percentage; the status stays, and becomes "under way" where nothing was begun. */
    public boolean record(UUID id, int percent) {
        TaskStatus current = standing(id).status();
        TaskStatus now = current == TaskStatus.NOT_STARTED || current == TaskStatus.DONE && percent < 100
                ? TaskStatus.IN_PROGRESS
                : current;
        return record(new StatusEdit(id, now, percent, Remarks.NONE, null, reporter()));
    }

    private StatusEdit.Reporter reporter() {
        return new StatusEdit.Reporter(author, null, null);
    }

    /** Records all that the detail pane says; where it is refused, {@link #refusal()} says why and nothing changes. */
    public boolean record(UUID id, TaskStatus now, @Nullable Integer percent, @Nullable String note) {
        return record(new StatusEdit(id, now, percent, new Remarks(note, null, null, null), null, reporter()));
    }

    /** A status that needs a note: the detail pane asks for it. */
    void askNote(UUID id, TaskStatus now) {
        selected.set(id);
        noteWanted.set(null);
        noteWanted.set(now);
        refusal.set(messages.get("refusal.NOTE_NEEDED", messages.of("status", now)));
    }

    /** The status for which the detail pane should ask a note; null for none. */
    ObjectProperty<@Nullable TaskStatus> noteWanted() {
        return noteWanted;
    }

    void refusePercent(String typed) {
        refusal.set(messages.get("refusal.PERCENT_OUT_OF_RANGE", typed));
    }

    private boolean record(StatusEdit edit) {
        try {
            recording.record(edit);
            refusal.set("");
            show(plan);
            saved.run();
            return true;
        } catch (Refused refused) {
            refusal.set(new Sentences(messages).of(refused.refusal()));
        } catch (StaleEdit stale) {
            refusal.set(messages.get("window.tasks.stale"));
        }
        fill();
        return false;
    }

    private Progress standing(UUID id) {
        return progress == null ? Progress.NONE : progress.of(id);
    }

    /** The selected task (that of the selected item) with all that is known of it; empty where none is selected. */
    public Optional<Detail> detail() {
        UUID id = selected.get();
        if (plan == null || progress == null || id == null) {
            return Optional.empty();
        }
        for (TaskGroup group : plan.body().groups()) {
            for (PlanTask task : group.tasks()) {
                Optional<TaskItem> item = task.item(id);
                if (task.id().equals(id) || item.isPresent()) {
                    boolean byItem = progress.followsItems(task);
                    UUID tracked = byItem ? id : task.id();
                    Progress state = byItem && item.isEmpty() ? progress.of(task) : progress.of(tracked);
                    return Optional.of(new Detail(tracked, TaskRows.number(group, task), task, item.orElse(null), state,
                            progress.history(tracked), byItem && item.isEmpty()));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * A task in detail.
     *
     * @param tracked     what an edit records: the task, or the item in a plan tracked by item
     * @param item        the selected item; null where the task itself is selected
     * @param followsItems whether its status cannot be edited since it follows from the items
     */
    public record Detail(UUID tracked, String number, PlanTask task, @Nullable TaskItem item, Progress progress,
            List<ProgressEntry> history, boolean followsItems) {}

    /** Counts for the status bar: all, overdue, done. */
    public Counts counts() {
        List<TaskRow> rows = plan == null || progress == null ? List.of()
                : new TaskRows(progress, LocalDate.now(clock), "", null).of(plan)
                        .stream()
                        .flatMap(group -> group.tasks().stream())
                        .map(TaskRows.TaskWithItems::task)
                        .filter(row -> row.kind() == Kind.TASK)
                        .toList();
        return new Counts(rows.size(), rows.stream().filter(row -> row.when().overdueDays() > 0).count(),
                rows.stream()
                        .filter(row -> row.progress() != null && row.progress().status() == TaskStatus.DONE)
                        .count());
    }

    /** How many tasks there are, are overdue today, are done. */
    public record Counts(long all, long overdue, long done) {}
}
