package vn.sokehoach.app.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sokehoach.app.history.HistoryRow.Standing;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.core.change.Step;

/** The steps of a plan, newest first, with what became of each. */
public final class HistoryModel {
    private final Sentences sentences;
    private final ReadOnlyObjectWrapper<List<HistoryRow>> rows = new ReadOnlyObjectWrapper<>(List.of());

    public HistoryModel(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The rows, newest first. */
    public ReadOnlyObjectProperty<List<HistoryRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Shows these steps, oldest first as the store gives them. */
    public void show(List<Step> steps) {
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
        rows.set(steps.reversed()
                .stream()
                .map(step -> new HistoryRow(step.at(), step.author(),
                        sentences.of(step.label()), standing(step, byId, reversed)))
                .toList());
    }

    private static Standing standing(Step step, Map<UUID, Step> byId, Set<UUID> reversed) {
        if (step.reverses() == null) {
            return reversed.contains(step.id()) ? Standing.UNDONE : Standing.STANDS;
        }
        Step target = byId.get(step.reverses());
        return target != null && target.reverses() != null ? Standing.REDOES : Standing.UNDOES;
    }
}
