package vn.sokehoach.app.structure;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.edit.PlanEdit.Direction;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.text.NumberStyle;
import vn.sokehoach.core.usecase.editing.NewRow;
import vn.sokehoach.core.usecase.editing.PartName.Kind;
import vn.sokehoach.core.usecase.editing.RowSpot;

/** What a person can do with a part of the open plan, by menu, key or mouse alike. */
public final class PartActs {
    private final StructureModel model;
    private final Desk desk;

    public PartActs(StructureModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    StructureModel model() {
        return model;
    }

    Desk desk() {
        return desk;
    }

    /** Lets the words and the number of a part be changed, or the part be cut in two. */
    void reword(@Nullable UUID id) {
        model.part(id).ifPresent(part -> {
            if (part.kind() == Kind.ROW) {
                rewordRow(part);
            } else {
                open("structure.reword", new WordsView(model, desk.messages(), part));
            }
        });
    }

    private void rewordRow(Part part) {
        Plan plan = model.planProperty().get();
        if (plan != null) {
            plan.appendices()
                    .stream()
                    .filter(appendix -> appendix.id().equals(part.parent()))
                    .findFirst()
                    .ifPresent(table -> open("structure.row",
                            new RowView(model, desk.messages(), table, plan.year(),
                                    table.rows().get(part.place()))));
        }
    }

    /** Lets a group be written behind the chosen one, else behind all. */
    public void addGroup(@Nullable UUID id) {
        Plan plan = model.planProperty().get();
        if (plan != null) {
            int last = plan.body().groups().size();
            int place = model.part(id)
                    .filter(part -> part.kind() == Kind.GROUP)
                    .map(part -> part.place() + 1)
                    .orElse(last);
            write(null, place, Kind.GROUP);
        }
    }

    /** Lets a task be written behind the chosen one, or at the end of the chosen group; a first group where there is none. */
    void addTask(@Nullable UUID id) {
        Optional<Part> part = model.part(id);
        if (part.filter(each -> each.kind() == Kind.GROUP).isPresent()) {
            write(part.get().id(), part.get().below(), Kind.TASK);
        } else if (part.filter(each -> each.kind() == Kind.TASK).isPresent()) {
            write(part.get().parent(), part.get().place() + 1, Kind.TASK);
        } else if (part.filter(each -> each.kind() == Kind.ITEM).isPresent()) {
            addTask(part.get().parent());
        } else if (part.filter(each -> each.kind() == Kind.ROW).isEmpty()) {
            Plan plan = model.planProperty().get();
            if (plan != null && !plan.body().groups().isEmpty()) {
                addTask(plan.body().groups().getLast().id());
            } else {
                addGroup(null);
            }
        }
    }

    /** Lets an item be written at the end of the chosen task, or behind the chosen item. */
    void addItem(@Nullable UUID id) {
        model.part(id).ifPresent(part -> {
            if (part.kind() == Kind.TASK) {
                write(part.id(), part.below(), Kind.ITEM);
            } else if (part.kind() == Kind.ITEM) {
                write(part.parent(), part.place() + 1, Kind.ITEM);
            }
        });
    }

    /**
     * Lets a row of indicators be written.
     *
     * @param after the row or table behind which it comes; null for the last table, which is begun where there is none
     * @param level 0 group row, 1 indicator, 2 row below an indicator
     */
    public void addRow(@Nullable UUID after, int level) {
        Plan plan = model.planProperty().get();
        if (plan != null) {
            NewRow.behind(plan, after, level)
                    .ifPresent(place -> open(NewRowView.ADDING.get(level),
                            new NewRowView(model, desk.messages(), place, plan.year())));
        }
    }

    private void write(@Nullable UUID parent, int place, Kind kind) {
        Plan plan = model.planProperty().get();
        if (plan != null) {
            open("structure.add." + kind, new NewPartView(model, desk.messages(),
                    new NewPartView.Spot(parent, place, kind, plan.year())));
        }
    }

    private void open(String title, javafx.scene.Parent view) {
        desk.dialogs().open(desk.messages().get(title), view);
    }

    void move(@Nullable UUID id, Direction direction) {
        model.part(id).ifPresent(part -> model.apply(new PlanEdit.Move(part.id(), direction)));
    }

    /** Moves a task to the end of a group. */
    void moveInto(UUID id, UUID group) {
        model.part(group)
                .ifPresent(into -> model.part(id)
                        .ifPresent(part -> model.apply(new PlanEdit.MoveInto(id, group,
                                group.equals(part.parent()) ? into.below() - 1 : into.below()))));
    }

    /**
     * Whether a part may be put down on another: a task on a group or task, an item on a task or item, an indicator on a
     * group row or indicator of its table.
     */
    public boolean mayPut(UUID id, UUID onto) {
        return putRow(id, onto).isPresent() || !id.equals(onto) && model.part(id)
                .flatMap(part -> model.part(onto)
                        .map(other -> part.kind() == Kind.TASK
                                ? other.kind() == Kind.GROUP || other.kind() == Kind.TASK
                                : part.kind() == Kind.ITEM && (other.kind() == Kind.TASK || other.kind() == Kind.ITEM)))
                .orElse(false);
    }

    private Optional<PlanEdit> putRow(UUID id, UUID onto) {
        return Optional.ofNullable(model.planProperty().get()).flatMap(plan -> RowSpot.putting(plan, id, onto));
    }

    /** Puts a part into the one it is dropped on, at the end, or in the place of a part of its own kind. */
    public void put(UUID id, UUID onto) {
        Part part = model.part(id).orElse(null);
        Part other = model.part(onto).orElse(null);
        Optional<PlanEdit> row = putRow(id, onto);
        if (row.isPresent()) {
            model.apply(row.get());
        } else if (part != null && other != null && mayPut(id, onto)) {
            if (part.kind() == other.kind() && other.parent() != null) {
                model.apply(new PlanEdit.MoveInto(id, other.parent(), other.place()));
            } else {
                boolean own = onto.equals(part.parent());
                model.apply(new PlanEdit.MoveInto(id, onto, own ? other.below() - 1 : other.below()));
            }
        }
    }

    /** Where a row of indicators of the open plan stands. */
    Optional<RowSpot> spotOf(UUID row) {
        return Optional.ofNullable(model.planProperty().get()).flatMap(plan -> RowSpot.of(plan, row));
    }

    void join(@Nullable UUID id) {
        // The keyboard stays where the words are now.
        model.part(id).ifPresent(part -> model.apply(new PlanEdit.Join(part.id()), before(part).orElse(null)));
    }

    void drop(@Nullable UUID id) {
        model.part(id)
                .ifPresent(part -> model.apply(new PlanEdit.Drop(part.id()),
                        after(part).or(() -> before(part)).orElse(null)));
    }

    private Optional<UUID> before(Part part) {
        return Optional.ofNullable(model.planProperty().get()).flatMap(part::before);
    }

    private Optional<UUID> after(Part part) {
        return Optional.ofNullable(model.planProperty().get()).flatMap(part::after);
    }

    void renumber(@Nullable UUID group, @Nullable NumberStyle style) {
        model.apply(new PlanEdit.Renumber(group, style));
    }

    void close(UUID group, boolean closed) {
        model.close(group, closed);
    }
}
