package vn.sokehoach.app.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.task.Narrowing.Quick;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.route.ChosenTasks;
import vn.sokehoach.app.ui.route.TaskPlace;
import vn.sokehoach.app.ui.table.CellTaker;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.progress.ProgressEntry;

/** The tasks of one plan: which are shown, which is chosen, and how they stand. */
public final class TasksModel {
    private final Desk desk;
    private final Runnable recorded;
    private final Runnable planEdited;
    private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<TaskRow>> roots = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Set<UUID>> shown = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<@Nullable PlanProgress> progress = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ObjectProperty<@Nullable TaskRow> selected = new SimpleObjectProperty<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final ViewsModel views;
    private final ProgressRecording recording;
    private final ObjectProperty<Set<UUID>> closed = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<@Nullable ChosenTasks> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable TaskPlace> elsewhere = new SimpleObjectProperty<>();

    /**
     * Shows no plan yet.
     *
     * @param recorded   is called after every step about progress that was kept
     * @param planEdited is called after every step that changed the plan itself
     */
    public TasksModel(Desk desk, Runnable recorded, Runnable planEdited) {
        this.desk = desk;
        this.planEdited = planEdited;
        this.recorded = recorded;
        this.views = new ViewsModel(desk.settings());
        this.recording = new ProgressRecording(this, desk);
        search.addListener((_, _, _) -> filter());
        views.setupProperty().addListener((_, _, _) -> filter());
        chosen.addListener((_, _, _) -> filter());
        selected.addListener((_, _, _) -> recording.withdrawChoice());
    }

    /** The plan whose tasks these are; null before one is chosen. */
    public ReadOnlyObjectProperty<@Nullable Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** The top rows of the plan; a new list only where the plan is another. */
    public ReadOnlyObjectProperty<List<TaskRow>> rootsProperty() {
        return roots.getReadOnlyProperty();
    }

    /** Ids of the rows that the filter lets through. */
    public ReadOnlyObjectProperty<Set<UUID>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What is recorded for the plan; null before it is there. */
    public ReadOnlyObjectProperty<@Nullable PlanProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Why the last act was refused, in a sentence; "" where it was not. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** The chosen row; null for none. */
    public ObjectProperty<@Nullable TaskRow> selectedProperty() {
        return selected;
    }

    /** What is searched for; accents and case make no difference. */
    public StringProperty searchProperty() {
        return search;
    }

    /** The narrowing that is switched on. */
    public ObjectProperty<Quick> quickProperty() {
        return views.quickProperty();
    }

    /** How the tasks are shown: columns, order and conditions. */
    public ViewsModel views() {
        return views;
    }

    /** Chooses a row by its id; what keeps it out of sight is taken off. False where the plan has no such row. */
    public boolean reveal(UUID id) {
        Optional<TaskRow> row = row(id);
        row.ifPresent(found -> {
            if (!shown.get().contains(id)) {
                search.set("");
                chosen.set(null);
                views.show(views.setupProperty().get().withChips(List.of()));
            }
            selected.set(found);
        });
        return row.isPresent();
    }

    /** The row with this id; empty where the plan has none. */
    public Optional<TaskRow> row(UUID id) {
        return TaskRow.find(roots.get(), id);
    }

    /** Tells a sentence about something typed elsewhere that was not taken. */
    public void tell(String sentence) {
        message.set(sentence);
    }

    /** Ids of the groups that take no new work. */
    public ObjectProperty<Set<UUID>> closedProperty() {
        return closed;
    }

    /** The tasks that alone are shown, since a figure was opened; null for all. */
    public ObjectProperty<@Nullable ChosenTasks> chosenProperty() {
        return chosen;
    }

    /** The task to which the person wants to go, of this plan or another; null once the way is taken. */
    public ObjectProperty<@Nullable TaskPlace> elsewhereProperty() {
        return elsewhere;
    }

    /** Shows these tasks alone, all of them, whatever was searched for before. */
    public void choose(ChosenTasks tasks) {
        search.set("");
        views.show(views.setupProperty().get().withChips(List.of()));
        chosen.set(null);
        chosen.set(tasks);
    }

    /** How many tasks stand in the plan, orders and items not counted. */
    public long total() {
        return tasks().count();
    }

    /** How many of them are shown. */
    public long shownTasks() {
        return tasks().filter(row -> shown.get().contains(row.id())).count();
    }

    /** How many of all tasks a quick narrowing lets through. */
    public long count(Quick quickly) {
        return tasks().filter(quickly::fits).count();
    }

    /** What was recorded for a row, oldest first. */
    public List<ProgressEntry> history(TaskRow row) {
        PlanProgress known = progress.get();
        return known == null ? List.of() : known.history(row.id());
    }

    /** Makes the rows of a plan with what is recorded for it, in any thread. */
    public PreparedTasks prepare(Plan wanted, PlanProgress known) {
        return PreparedTasks.of(wanted, known, today(), desk.messages().get("task.orders"));
    }

    /** Shows the rows of a plan; the same plan again keeps what is chosen. */
    public void show(PreparedTasks prepared) {
        Plan shownPlan = prepared.plan();
        PlanProgress known = prepared.progress();
        Plan before = plan.get();
        boolean same = before != null && before.equals(shownPlan);
        plan.set(shownPlan);
        List<TaskRow> rows = prepared.roots();
        if (same) {
            rows = roots.get();
            prepared.refresh(rows);
        }
        TaskRow chosenBefore = selected.get();
        UUID again = before != null && before.id().equals(shownPlan.id()) && chosenBefore != null ? chosenBefore.id()
                : null;
        message.set("");
        if (!same) {
            selected.set(null);
            chosen.set(null);
            roots.set(rows);
        }
        // Whoever is told of the progress finds the rows of this plan already sifted.
        filter();
        progress.set(known);
        if (!same && again != null && shown.get().contains(again)) {
            reveal(again);
        }
    }

    /** The recording of the tasks' progress. */
    public ProgressRecording recording() {
        return recording;
    }

    void planEdited() {
        planEdited.run();
    }

    /** Shows what is known after a step about this plan was kept, and tells the other screens. */
    public void recorded(PreparedTasks prepared) {
        Plan current = prepared.plan();
        Plan now = plan.get();
        if (current.equals(now)) {
            show(prepared);
        } else if (now != null && now.id().equals(current.id())) {
            planEdited.run();
        }
        recorded.run();
    }

    /** Takes what is typed into the cells of these tasks. */
    public CellTaker<TaskRow> cells() {
        return new TaskCells(this, desk);
    }

    private void filter() {
        ChosenTasks alone = chosen.get();
        shown.set(new Narrowing(search.get(), views.quickProperty().get(), alone == null ? null : alone.ids(),
                views.conditions(), today()).shown(roots.get()));
    }

    private Stream<TaskRow> tasks() {
        return TaskRow.tasks(roots.get());
    }

    private LocalDate today() {
        return LocalDate.now(desk.office().clock());
    }
}
