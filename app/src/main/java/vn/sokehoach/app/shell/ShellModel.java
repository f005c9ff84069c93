package vn.sokehoach.app.shell;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.appendix.AppendicesModel;
import vn.sokehoach.app.browse.PlansModel;
import vn.sokehoach.app.compare.CompareModel;
import vn.sokehoach.app.history.HistoryModel;
import vn.sokehoach.app.importing.ImportModel;
import vn.sokehoach.app.indicator.IndicatorsModel;
import vn.sokehoach.app.matrix.MatrixModel;
import vn.sokehoach.app.outline.TextOfPlanModel;
import vn.sokehoach.app.overview.OverviewModel;
import vn.sokehoach.app.round.RoundsModel;
import vn.sokehoach.app.safety.SafetyModel;
import vn.sokehoach.app.shell.state.BookState;
import vn.sokehoach.app.shell.state.BookState.OpenPlan;
import vn.sokehoach.app.shell.state.Reversing;
import vn.sokehoach.app.shell.state.WindowStatus;
import vn.sokehoach.app.task.TasksModel;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.importing.ImportOutcome;

/** The window's own state: the open plan, what was saved, what can be undone; it keeps the screens on one plan. */
public final class ShellModel {
    private final Desk desk;
    private final PlansModel plans;
    private final TasksModel tasks;
    private final IndicatorsModel indicators;
    private final HistoryModel history;
    private final ImportModel importing;
    private final AppendicesModel appendices;
    private final OverviewModel overview;
    private final MatrixModel matrix;
    private final CompareModel compare;
    private final RoundsModel rounds;
    private final AcrossPlans across;
    private @Nullable UUID awaitedIn;
    private @Nullable Runnable awaited;
    private final SafetyModel safety;
    private final TextOfPlanModel text;
    private final ReadOnlyObjectWrapper<@Nullable Plan> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper readings = new ReadOnlyIntegerWrapper();
    private final WindowStatus status;
    private final ReadOnlyObjectWrapper<@Nullable Step> undoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Step> redoable = new ReadOnlyObjectWrapper<>();

    public ShellModel(Desk desk) {
        this.desk = desk;
        this.status = new WindowStatus(desk.messages(), desk.office().notices().size());
        this.plans = new PlansModel(desk.messages());
        this.tasks = new TasksModel(desk, this::recorded, this::planEdited);
        this.indicators = new IndicatorsModel(desk, this::recorded, this::planEdited, this::openIn);
        this.history = new HistoryModel(desk);
        this.appendices = new AppendicesModel(desk);
        this.overview = new OverviewModel(desk, tasks::choose, indicators::choose);
        this.matrix = new MatrixModel(desk, tasks::choose);
        this.compare = new CompareModel(desk, tasks::choose, indicators::choose);
        this.rounds = new RoundsModel(desk, this::planEdited, this::refresh);
        this.across = AcrossPlans.at(desk, tasks::choose, this::openIn, this::planEdited);
        this.safety = new SafetyModel(desk, () -> refresh(null));
        safety.warningProperty().subscribe(status::tell);
        this.text = new TextOfPlanModel(desk, tasks::reveal);
        tasks.selectedProperty().addListener((_, _, row) -> text.choose(row == null ? null : row.id()));
        tasks.progressProperty().addListener((_, _, known) -> {
            Plan shown = tasks.planProperty().get();
            if (shown != null && known != null) {
                text.show(shown, known);
            }
        });
        this.importing = new ImportModel(desk, this::imported, this::tell);
        plans.openProperty().addListener((_, _, wanted) -> open(wanted));
    }

    /** Reads the book anew and shows the wanted plan, else the one that is open, else the last. */
    public void refresh(@Nullable UUID wanted) {
        refresh(wanted, () -> {});
    }

    private void refresh(@Nullable UUID wanted, Runnable unread) {
        UUID shown = wanted == null ? plans.openProperty().get() : wanted;
        run(() -> BookState.of(desk.office(), shown, tasks), this::show, unread);
    }

    /** Loads the plans that ship with the program. */
    public void loadSamples() {
        status.busy(desk.messages().get("shell.samples.busy"));
        run(() -> desk.office().samples().load(desk.author()), outcomes -> {
            status.busy("");
            imported(outcomes);
        }, () -> {});
    }

    /** Takes the last step back and says which it was. */
    public void undo() {
        reverse(() -> desk.office().undoing().undo(desk.author()), "undo");
    }

    /** Brings back what was undone last and says which it was. */
    public void redo() {
        reverse(() -> desk.office().undoing().redo(desk.author()), "redo");
    }

    /** Tells something in the status line until the next act. */
    public void tell(String sentence) {
        status.tell(sentence);
    }

    private void reverse(Callable<Optional<Step>> act, String key) {
        new Reversing(desk, status::tell).run(act, key, step -> {
            step.ifPresent(_ -> justSaved());
            refresh(null);
        });
    }

    private void open(@Nullable UUID wanted) {
        Plan shown = open.get();
        if (wanted != null && (shown == null || !shown.id().equals(wanted))) {
            awaited = null;
            refresh(wanted);
        }
    }

    /** A plan was changed in its own words: reads the book anew. */
    public void planEdited() {
        kept(null);
    }

    /** Something was kept: reads the book anew and shows the wanted plan; null for the open one. */
    void kept(@Nullable UUID wanted) {
        justSaved();
        status.tell("");
        int before = readings.get();
        if (open.get() == null) {
            // Until it is read, the book must not look as empty as it was.
            readings.set(0);
        }
        refresh(wanted, () -> readings.set(Math.max(before, readings.get())));
    }

    private void imported(List<ImportOutcome> outcomes) {
        kept(outcomes.stream().map(ImportOutcome::plan).filter(Objects::nonNull).reduce((a, b) -> b).orElse(null));
    }

    private void recorded() {
        justSaved();
        status.tell("");
        appendices.refresh();
        overview.refresh();
        across.agencies().refresh();
        if (open.get() != null) {
            history.refresh();
            run(desk.office().book().steps()::undoable, step -> undoable.set(step.orElse(null)), () -> {});
            redoable.set(null);
        }
    }

    private void show(BookState state) {
        readings.set(readings.get() + 1);
        undoable.set(state.undoable().orElse(null));
        redoable.set(state.redoable().orElse(null));
        plans.show(state.plans());
        OpenPlan shown = state.open();
        open.set(shown == null ? null : shown.plan());
        appendices.show(shown == null ? null : shown.plan());
        overview.show(shown == null ? null : shown.plan());
        matrix.show(shown == null ? null : shown.plan());
        rounds.show(shown == null ? null : shown.plan());
        compare.show(shown == null ? null : shown.plan(), state.plans());
        across.show();
        history.show(shown == null ? null : shown.plan());
        if (shown != null) {
            tasks.show(shown.tasks());
            indicators.show(shown.plan(), shown.indicators());
        }
        plans.openProperty().set(shown == null ? null : shown.plan().id());
        if (awaited != null && shown != null && shown.plan().id().equals(awaitedIn)) {
            awaited.run();
            awaited = null;
        }
    }

    /** Shows something of any plan: opens it first, where it is another. */
    private void openIn(Plan plan, Runnable showing) {
        awaitedIn = plan.id();
        awaited = showing;
        if (open.get() == null || !plan.id().equals(open.get().id())) {
            refresh(plan.id());
        } else {
            awaited.run();
            awaited = null;
        }
    }

    private void justSaved() {
        safety.saved();
        status.saved(desk.office().clock(), desk.office().notices().stream().map(desk.sentences()::of).toList());
    }

    private <T> void run(Callable<T> work, Consumer<T> done, Runnable undone) {
        desk.jobs().run(work, done, failure -> {
            undone.run();
            status.busy("");
            awaited = null;
            desk.failures().accept(failure);
        });
    }

    /** The open plan; null where there is none. */
    public ReadOnlyObjectProperty<@Nullable Plan> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** How often the book was read and shown; from the first time what is not there is known to be missing. */
    public ReadOnlyIntegerProperty readingsProperty() {
        return readings.getReadOnlyProperty();
    }

    /** What the bars above and below say. */
    public WindowStatus status() {
        return status;
    }

    /** The step that would be taken back; null for none. */
    public ReadOnlyObjectProperty<@Nullable Step> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** The step that would be brought again; null for none. */
    public ReadOnlyObjectProperty<@Nullable Step> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    public PlansModel plans() {
        return plans;
    }

    public TasksModel tasks() {
        return tasks;
    }

    public IndicatorsModel indicators() {
        return indicators;
    }

    public HistoryModel history() {
        return history;
    }

    public ImportModel importing() {
        return importing;
    }

    public AppendicesModel appendices() {
        return appendices;
    }

    public OverviewModel overview() {
        return overview;
    }

    public TextOfPlanModel text() {
        return text;
    }

    public MatrixModel matrix() {
        return matrix;
    }

    public CompareModel compare() {
        return compare;
    }

    public RoundsModel rounds() {
        return rounds;
    }

    public AcrossPlans across() {
        return across;
    }

    public SafetyModel safety() {
        return safety;
    }
}
