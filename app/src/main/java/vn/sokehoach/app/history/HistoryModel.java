package vn.sokehoach.app.history;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.StepStore;

/** What was done to the chosen plan, newest first, undone acts included. */
public final class HistoryModel {

    private final StepStore steps;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<List<Step>> shown = new ReadOnlyObjectWrapper<>(List.of());

    public HistoryModel(StepStore steps, Messages messages) {
        this.steps = steps;
        this.messages = messages;
    }

    public ReadOnlyObjectProperty<List<Step>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Shows the steps of a plan; null for none. */
    public void show(@Nullable Plan plan) {
        shown.set(plan == null ? List.of() : steps.stepsOf(plan.id()).reversed());
    }

    /** What a step is called: "Hoàn tác: ghi trạng thái nhiệm vụ 1.a". */
    public String label(Step step) {
        String name = messages.of("step", step.label().code(), step.label().parameters().toArray());
        return step.reverses() == null ? name : messages.get("window.history.reversed", name);
    }
}
