package vn.sokehoach.app.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Failures;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.structure.ClosedGroup;
import vn.sokehoach.core.structure.PlanStructure;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.editing.PartName;

/** The structure of the open plan, and its changes; each is a step that tells what it came to. */
public final class StructureModel {
    private final Desk desk;
    private final Shown shown;
    private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PlanStructure> structure = new ReadOnlyObjectWrapper<>(PlanStructure.NONE);

    public StructureModel(Desk desk, Shown shown) {
        this.desk = desk;
        this.shown = shown;
    }

    /** How the window follows what is changed here. */
    public interface Shown {
        /** Reads the book anew, since the plan was changed. */
        void changed();

        /** Tells a sentence. */
        void tell(String sentence);

        /** Chooses a part of the open plan. */
        void reveal(UUID part);

        /** Opens a task or item of another plan. */
        void open(UUID plan, UUID part);
    }

    /** The open plan; null where there is none. */
    public ReadOnlyObjectProperty<@Nullable Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** Its closed groups and its links to other plans. */
    public ReadOnlyObjectProperty<PlanStructure> structureProperty() {
        return structure.getReadOnlyProperty();
    }

    /** Ids of the closed groups. */
    public Set<UUID> closedGroups() {
        return structure.get().closed().stream().map(ClosedGroup::group).collect(Collectors.toSet());
    }

    /** Shows a plan as it is now; null for none. */
    public void show(@Nullable Plan now) {
        plan.set(now);
        if (now == null) {
            structure.set(PlanStructure.NONE);
            return;
        }
        desk.jobs().run(() -> desk.office().book().structure().ofPlan(now.id()), read -> {
            if (now.equals(plan.get())) {
                structure.set(read);
            }
        }, desk.failures());
    }

    Optional<Part> part(@Nullable UUID id) {
        Plan now = plan.get();
        return now == null ? Optional.empty() : Part.of(now, id);
    }

    /** Makes a correction and tells its name or why it is refused. */
    void apply(PlanEdit edit) {
        apply(edit, (UUID) null);
    }

    /** The same; afterwards this part is chosen, null for the one that is chosen now. */
    void apply(PlanEdit edit, @Nullable UUID then) {
        apply(edit, then, reason -> {
            if (!reason.isEmpty()) {
                shown.tell(reason);
            }
        });
    }

    /**
     * Makes a correction.
     *
     * @param then   the part that is chosen afterwards; null for the one that is chosen now
     * @param answer is told why it is refused; "" where it is kept
     */
    void apply(PlanEdit edit, @Nullable UUID then, Consumer<String> answer) {
        Plan now = plan.get();
        if (now == null) {
            answer.accept(desk.messages().get("task.stale"));
            return;
        }
        run(() -> desk.office().editing().edit(now.id(), edit, desk.author()).name(), name -> {
            answer.accept("");
            follow(name, then);
        }, answer);
    }

    /**
     * Makes several corrections as one step, the first being its name.
     *
     * @param then   the part that is chosen afterwards; null for the one that is chosen now
     * @param answer is told why they are refused; "" where they are kept
     */
    void applyAll(List<PlanEdit> edits, @Nullable UUID then, Consumer<String> answer) {
        Plan now = plan.get();
        if (now == null) {
            answer.accept(desk.messages().get("task.stale"));
            return;
        }
        run(() -> desk.office().editing().edit(now.id(), edits, desk.author()), refused -> {
            answer.accept(refused.values().stream().map(desk.sentences()::of).collect(Collectors.joining("\n")));
            if (refused.isEmpty()) {
                shown.changed();
                reveal(then);
            }
        }, answer);
    }

    /** Closes a group for new work, or opens it again. */
    void close(UUID group, boolean closed) {
        Plan now = plan.get();
        if (now == null) {
            return;
        }
        String number = PartName.of(now, group).number();
        StepLabel name = new StepLabel(closed ? StepLabel.Code.CLOSE_PART : StepLabel.Code.OPEN_PART,
                List.of(PartName.Kind.GROUP.name(), number));
        run(() -> {
            desk.office().closingGroups().set(now.id(), group, closed, null, desk.author());
            return name;
        }, done -> follow(done, null), shown::tell);
    }

    private void follow(StepLabel name, @Nullable UUID then) {
        shown.changed();
        shown.tell(desk.messages().get("structure.told", desk.sentences().of(name)));
        reveal(then);
    }

    private void reveal(@Nullable UUID then) {
        if (then != null) {
            // What is asked for next is answered once the book was read and shown.
            desk.jobs().run(() -> then, shown::reveal, desk.failures());
        }
    }

    private <T> void run(Callable<T> work, Consumer<T> done, Consumer<String> refused) {
        desk.jobs().run(work, done, failure -> {
            switch (failure) {
                case EditRefused reason -> refused.accept(desk.sentences().of(reason));
                case Refused reason -> refused.accept(desk.sentences().of(reason.refusal()));
                case StaleEdit _ -> refused.accept(desk.messages().get("task.stale"));
                default -> {
                    refused.accept(Failures.sentence(failure, desk.messages()));
                    desk.failures().accept(failure);
                }
            }
        });
    }

    /** Opens what a task goes on with, or what goes on with it. */
    void open(UUID other, UUID part) {
        shown.open(other, part);
    }

    /** The plans of these ids with what they are called, for links. */
    void names(Set<UUID> plans, Consumer<Map<UUID, String>> answer) {
        desk.jobs()
                .run(() -> plans.stream()
                        .flatMap(id -> desk.office().book().plans().find(id).stream())
                        .collect(Collectors.toMap(Plan::id,
                                each -> desk.messages()
                                        .get("structure.kin.plan", desk.sentences().nameOf(each), each.year()))),
                        answer,
                        desk.failures());
    }
}
