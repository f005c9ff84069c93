package vn.sokehoach.app.browse;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.HeadingField;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.edit.PlanEdit.SetHeading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanTracking;

/** Changes what a kept plan says of itself, such as number, date, title, issuer and signatory, and how it is followed. */
public final class PlanEditing {
    private final Plan plan;
    private final Desk desk;
    private final Runnable kept;

    /** {@code kept} is called after the change is on the disk. */
    public PlanEditing(Plan plan, Desk desk, Runnable kept) {
        this.plan = plan;
        this.desk = desk;
        this.kept = kept;
    }

    /** What the plan says there now. */
    String now(HeadingField field) {
        return field.of(plan);
    }

    /** What stands there in most documents of this office, by the settings; "" where they say nothing. */
    String usual(HeadingField field) {
        return desk.settings().now().office().of(field);
    }

    /** Reads how the tasks are followed now; {@code ready} gets it. */
    void tracking(Consumer<PlanTracking> ready) {
        desk.jobs().run(() -> desk.office().book().plans().tracking(plan.id()), ready, desk.failures()::accept);
    }

    /**
     * Keeps these values as one step, or none of them; how the tasks are followed is a step of its own behind it.
     *
     * @param tracking null where that stays as it is
     * @param answer   is told why values are not taken, in sentences; nothing where all are kept
     */
    void keep(Map<HeadingField, String> values, @Nullable PlanTracking tracking,
            Consumer<Map<HeadingField, String>> answer) {
        List<PlanEdit> edits = values.entrySet()
                .stream()
                .filter(value -> !value.getValue().equals(now(value.getKey())))
                .map(value -> (PlanEdit) new SetHeading(value.getKey(), value.getValue()))
                .collect(Collectors.toList());
        desk.jobs().run(() -> desk.office().editing().edit(plan.id(), edits, desk.author()), refused -> {
            if (refused.isEmpty()) {
                kept.run();
                follow(tracking, () -> answer.accept(Map.of()));
            } else {
                answer.accept(reasons(refused));
            }
        }, failure -> {
            if (failure instanceof StaleEdit) {
                answer.accept(Map.of(HeadingField.NUMBER, desk.messages().get("task.stale")));
            } else {
                desk.failures().accept(failure);
            }
        });
    }

    private void follow(@Nullable PlanTracking tracking, Runnable done) {
        if (tracking == null) {
            done.run();
            return;
        }
        desk.jobs().run(() -> {
            desk.office().tracking().set(tracking, desk.author());
            return tracking;
        }, _ -> {
            kept.run();
            done.run();
        }, desk.failures()::accept);
    }

    private Map<HeadingField, String> reasons(Map<PlanEdit, EditRefused> refused) {
        Map<HeadingField, String> reasons = new EnumMap<>(HeadingField.class);
        refused.forEach((edit, reason) -> {
            if (edit instanceof SetHeading heading) {
                reasons.put(heading.field(), desk.sentences().of(reason));
            }
        });
        return reasons;
    }
}
