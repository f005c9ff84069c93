package vn.sokehoach.app.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.change.ChangeSentences;
import vn.sokehoach.app.ui.change.ChangeWord;
import vn.sokehoach.app.ui.change.ToldChange;
import vn.sokehoach.app.ui.route.ChosenTasks;
import vn.sokehoach.app.ui.stepwise.CountedWork;
import vn.sokehoach.app.ui.watch.Watched;
import vn.sokehoach.core.compare.Difference;
import vn.sokehoach.core.compare.Piece;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanRow;
import vn.sokehoach.core.usecase.ComparingPlans;
import vn.sokehoach.core.watch.WorkWatch;

/** What differs between a plan chosen as the earlier one and the open one; it is computed while somebody looks at it. */
public final class CompareModel {
    private final Desk desk;
    private final Consumer<ChosenTasks> opening;
    private final Consumer<ChosenTasks> openingIndicators;
    private final ReadOnlyObjectWrapper<List<PlanRow>> others = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable PlanRow> other = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable ChangeWord> word = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<ChangeRow>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final CountedWork work = new CountedWork();
    private final Watched<Answer> compared;
    private @Nullable Plan plan;
    private @Nullable Answer last;

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
        this.compared = new Watched<>(this::begin, this::answer, desk.failures());
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
        last = null;
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
        compared.watch(looking);
    }

    /** The comparing, as a whole. */
    Watched<?> watched() {
        return compared;
    }

    /** How far the comparing is. */
    CountedWork work() {
        return work;
    }

    /** Gives the comparing up: what was compared last with the open plan is shown again, if anything was. */
    void giveUp() {
        work.cancel();
        compared.giveUp();
        if (last != null) {
            other.set(last.earlier());
        }
    }

    private void restart() {
        work.cancel();
        all.set(List.of());
        word.set(null);
        compared.turn();
    }

    /** What differs between an earlier plan and the open one. */
    private record Answer(PlanRow earlier, List<ChangeRow> rows) {}

    private boolean begin(Consumer<Answer> done, Consumer<Exception> failed) {
        Plan later = plan;
        PlanRow earlier = other.get();
        if (later == null || earlier == null) {
            return false;
        }
        if (last != null && last.earlier().equals(earlier)) {
            Answer known = last;
            desk.jobs().run(() -> known, done, failed);
            return true;
        }
        WorkWatch watch = work.begin();
        Consumer<Exception> failing = failure -> {
            if (work.end(watch)) {
                failed.accept(failure);
            }
        };
        // The store is free again as soon as the other plan is read.
        desk.jobs()
                .run(() -> desk.office().book().plans().find(earlier.id()),
                        read -> desk.jobs()
                                .aside(() -> new Answer(earlier,
                                        read.map(before -> rows(before, later, watch)).orElse(List.of())), answer -> {
                                            if (work.end(watch)) {
                                                done.accept(answer);
                                            }
                                        }, failing),
                        failing);
        return true;
    }

    private void answer(Answer now) {
        last = now;
        all.set(now.rows());
    }

    private List<ChangeRow> rows(Plan before, Plan later, WorkWatch watch) {
        ChangeSentences sentences = new ChangeSentences(desk.messages());
        boolean single = Stream.of(before, later).allMatch(each -> each.reading().files().size() < 2);
        return desk.office()
                .comparing()
                .compare(before, later, watch)
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
        return compared.workingProperty();
    }
}
