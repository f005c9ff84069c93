package vn.sokehoach.app.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.progress.Progress;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.TaskStatus;

/** A row of the task table: a group, a task, an item or an order; only its standing changes. */
public final class TaskRow {
    private final TaskFacts facts;
    private final List<TaskRow> children;
    private @Nullable String searchKey;
    private final ReadOnlyObjectWrapper<RowStanding> standing = new ReadOnlyObjectWrapper<>(RowStanding.NONE);

    TaskRow(TaskFacts facts, List<TaskRow> children) {
        this.facts = facts;
        this.children = List.copyOf(children);
    }

    /** Id of the group, task, item or order. */
    public UUID id() {
        return facts.id();
    }

    /** What the plan says, which never changes here. */
    public TaskFacts facts() {
        return facts;
    }

    /** The rows under this one, in the plan's order. */
    public List<TaskRow> children() {
        return children;
    }

    /** What it says, in the form in which accents make no difference; what the plan says does not change here. */
    String searchKey() {
        if (searchKey == null) {
            searchKey = Narrowing.key(facts);
        }
        return searchKey;
    }

    /** How it stands now. */
    public ReadOnlyObjectProperty<RowStanding> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /** The current standing. */
    public RowStanding standing() {
        return standing.get();
    }

    /** Whether a status can be recorded for it here and now. */
    public boolean isEditable() {
        return facts.kind() != TaskFacts.Kind.GROUP && !standing().followsItems();
    }

    /** Whether it has a status to show: an item shows none before one is recorded. */
    public boolean hasStatus() {
        return facts.kind() != TaskFacts.Kind.GROUP && (standing().recorded() || facts.kind() != TaskFacts.Kind.ITEM);
    }

    /** This row and everything under it. */
    /** The row with this id among these and those below them. */
    static Optional<TaskRow> find(List<TaskRow> roots, UUID id) {
        return roots.stream().flatMap(TaskRow::withDescendants).filter(each -> each.id().equals(id)).findFirst();
    }

    /** The tasks below these groups; orders and items are none. */
    static Stream<TaskRow> tasks(List<TaskRow> roots) {
        return roots.stream()
                .flatMap(root -> root.children().stream())
                .filter(row -> row.facts().kind() == TaskFacts.Kind.TASK);
    }

    Stream<TaskRow> withDescendants() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(TaskRow::withDescendants));
    }

    void setStanding(RowStanding now) {
        standing.set(now);
    }

    /**
     * How a row stands on a day.
     *
     * @param daysOverdue  0 where it is not overdue
     * @param recorded     whether anything stands recorded for it; an item without records shows no status
     * @param followsItems whether its status is what its items add up to
     * @param remarks      what the entry says that it stands by
     * @param around       who is in charge, until when, and what else is set around it
     */
    public record RowStanding(Progress progress, long daysOverdue, boolean recorded, boolean followsItems,
            Remarks remarks, RowAround around) {
        static final RowStanding NONE =
                new RowStanding(Progress.NONE, 0, false, false, Remarks.NONE, RowAround.NONE);

        static long daysBetween(LocalDate due, LocalDate today) {
            return Math.max(0, ChronoUnit.DAYS.between(due, today));
        }

        /** The recorded status. */
        public TaskStatus status() {
            return progress.status();
        }
    }
}
