package vn.sokehoach.app.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.history.HistoryRow.Standing;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.plan.Plan;

/** The steps of a plan, newest first, with what became of each; they are read while somebody looks. */
public final class HistoryModel {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<HistoryRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Plan plan;
    private boolean watched;
    private boolean stale;

    /** Shows no plan yet. */
    public HistoryModel(Desk desk) {
        this.desk = desk;
    }

    /** Shows what was done to a plan; null for none. */
    public void show(@Nullable Plan shown) {
        if (plan == null || shown == null || !plan.id().equals(shown.id())) {
            rows.set(List.of());
        }
        plan = shown;
        refresh();
    }

    /** Whether somebody looks at it. */
    public void watch(boolean looking) {
        watched = looking;
        read();
    }

    /** Reads the steps anew, since something was done. */
    public void refresh() {
        stale = true;
        read();
    }

    private void read() {
        Plan shown = plan;
        if (watched && stale && shown != null) {
            stale = false;
            desk.jobs().run(() -> rows(desk.office().book().steps().stepsOf(shown.id())), read -> {
                if (shown.equals(plan)) {
                    rows.set(read);
                }
            }, desk.failures());
        }
    }

    /** The rows, newest first. */
    public ReadOnlyObjectProperty<List<HistoryRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The rows of these steps, oldest first as the store gives them. */
    private List<HistoryRow> rows(List<Step> steps) {
        Map<UUID, Step> byId = new HashMap<>();
        Set<UUID> reversed = new HashSet<>();
        for (Step step : steps) {
            byId.put(step.id(), step);
            if (step.reverses() != null) {
                reversed.add(step.reverses());
                // What reverses an undoing step brings the first step back.
                Step target = byId.get(step.reverses());
                if (target != null && target.reverses() != null) {
                    reversed.remove(target.reverses());
                }
            }
        }
        return steps.reversed()
                .stream()
                .map(step -> new HistoryRow(step.at(), step.author(),
                        desk.sentences().of(step.label()), standing(step, byId, reversed)))
                .toList();
    }

    private static Standing standing(Step step, Map<UUID, Step> byId, Set<UUID> reversed) {
        if (step.reverses() == null) {
            return reversed.contains(step.id()) ? Standing.UNDONE : Standing.STANDS;
        }
        Step target = byId.get(step.reverses());
        return target != null && target.reverses() != null ? Standing.REDOES : Standing.UNDOES;
    }
}
