package vn.sokehoach.app.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.change.ChangeSentences;
import vn.sokehoach.app.ui.change.ChangeWord;
import vn.sokehoach.app.ui.change.ToldChange;
import vn.sokehoach.app.ui.route.ChosenTasks;
import vn.sokehoach.core.compare.Difference;
import vn.sokehoach.core.compare.Piece;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanRow;
import vn.sokehoach.core.usecase.ComparingPlans;

/** What differs between a plan chosen as the earlier one and the open one; it is computed while somebody looks at it. */
public final class CompareModel {
    private final Desk desk;
    private final Consumer<ChosenTasks> opening;
    private final Consumer<ChosenTasks> openingIndicators;
    private final ReadOnlyObjectWrapper<List<PlanRow>> others = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable PlanRow> other = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable ChangeWord> word = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<ChangeRow>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable Plan plan;
    private boolean watched;
    private boolean stale;

    /**
     * The comparison at a desk.
     *
     * @param opening           shows the task behind a difference
     * @param openingIndicators shows the indicator behind a difference
     */
    public CompareModel(Desk desk, Consumer<ChosenTasks> opening, Consumer<ChosenTasks> openingIndicators) {
        this.desk = desk;
        this.opening = opening;
        this.openingIndicators = openingIndicators;
        other.addListener((_, _, _) -> restart());
    }

    /** Shows a plan of a book; null for none. The plan it was compared with stays, where it is there. */
    public void show(@Nullable Plan shown, List<PlanRow> book) {
        List<PlanRow> now = shown == null ? List.of() : ComparingPlans.others(shown, book);
        if (shown != null && shown.equals(plan) && now.equals(others.get())) {
            return;
        }
        boolean same = shown != null && plan != null && shown.id().equals(plan.id());
        PlanRow before = other.get();
        plan = shown;
        others.set(now);
        PlanRow wanted = now.stream()
                .filter(each -> same && before != null && each.id().equals(before.id()))
                .findFirst()
                .orElse(now.isEmpty() ? null : now.getFirst());
        other.set(wanted);
        restart();
    }

    /** Whether somebody looks at it. */
    public void watch(boolean looking) {
        watched = looking;
        compute();
    }

    private void restart() {
        stale = true;
        busy.set(false);
        all.set(List.of());
        word.set(null);
        compute();
    }

    private void compute() {
        Plan later = plan;
        PlanRow earlier = other.get();
        if (!watched || !stale || later == null || earlier == null) {
            return;
        }
        stale = false;
        busy.set(true);
        // The store is free again as soon as the other plan is read.
        desk.jobs()
                .run(() -> desk.office().book().plans().find(earlier.id()),
                        read -> desk.jobs()
                                .aside(() -> read.map(before -> rows(before, later)).orElse(List.of()),
                                        rows -> answer(earlier, later, rows),
                                        failure -> failed(earlier, later, failure)),
                        failure -> failed(earlier, later, failure));
    }

    private void answer(PlanRow earlier, Plan later, List<ChangeRow> rows) {
        if (later.equals(plan) && earlier.equals(other.get())) {
            busy.set(false);
            all.set(rows);
        }
    }

    private void failed(PlanRow earlier, Plan later, Exception failure) {
        if (later.equals(plan) && earlier.equals(other.get())) {
            busy.set(false);
        }
        desk.failures().accept(failure);
    }

    private List<ChangeRow> rows(Plan before, Plan later) {
        ChangeSentences sentences = new ChangeSentences(desk.messages());
        boolean single = Stream.of(before, later).allMatch(each -> each.reading().files().size() < 2);
        return desk.office()
                .comparing()
                .compare(before, later)
                .differences()
                .stream()
                .map(each -> row(each, sentences, single))
                .toList();
    }

    private static ChangeRow row(Difference difference, ChangeSentences sentences, boolean single) {
        ToldChange told = sentences.of(difference);
        return new ChangeRow(difference, ChangeWord.of(difference), told,
                single ? sentences.place(difference) : told.where());
    }

    /** Shows the task or indicator that a row concerns; nothing happens where it concerns none of the open plan. */
    public void open(ChangeRow row) {
        row.task()
                .ifPresent(task -> opening
                        .accept(new ChosenTasks(row.place(), Set.of(task.id()))));
        row.tableRow()
                .filter(this::isIndicator)
                .ifPresent(piece -> openingIndicators
                        .accept(new ChosenTasks(row.place(), Set.of(piece.id()))));
    }

    private boolean isIndicator(Piece row) {
        return plan != null && plan.appendices()
                .stream()
                .filter(table -> table.kind() == AppendixKind.INDICATORS)
                .flatMap(table -> table.rows().stream())
                .anyMatch(each -> each.id().equals(row.id()));
    }

    /** The rows with the chosen word; all where none is chosen. */
    public List<ChangeRow> rows() {
        ChangeWord only = word.get();
        return all.get().stream().filter(row -> only == null || row.word() == only).toList();
    }

    /** How many rows each word has, in the order of the words. */
    public Map<ChangeWord, Integer> counts() {
        Map<ChangeWord, Integer> counts = new EnumMap<>(ChangeWord.class);
        all.get().forEach(row -> counts.merge(row.word(), 1, Integer::sum));
        return counts;
    }

    /** The plans that the open one can be compared with. */
    public ReadOnlyObjectProperty<List<PlanRow>> othersProperty() {
        return others.getReadOnlyProperty();
    }

    /** The plan that is taken for the earlier one; null for none. */
    public ObjectProperty<@Nullable PlanRow> otherProperty() {
        return other;
    }

    /** The word whose rows alone are shown; null for all. */
    public ObjectProperty<@Nullable ChangeWord> wordProperty() {
        return word;
    }

    /** All differences. */
    public ReadOnlyObjectProperty<List<ChangeRow>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** Whether they are being compared. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
