package vn.sokehoach.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableRow;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.indicator.IndicatorRow;
import vn.sokehoach.app.indicator.IndicatorsModel;
import vn.sokehoach.app.indicator.IndicatorsView;
import vn.sokehoach.app.structure.KinLinks;
import vn.sokehoach.app.structure.PartActs;
import vn.sokehoach.app.structure.PartDrag;
import vn.sokehoach.app.structure.PartKeys;
import vn.sokehoach.app.structure.PartMenu;
import vn.sokehoach.app.structure.StructureModel;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.task.TasksModel;
import vn.sokehoach.app.task.detail.TaskDetailView;
import vn.sokehoach.app.task.table.TasksView;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.EmptyState;

/** The screens on which parts of the open plan are chosen, with what can be done there with its structure. */
final class PartScreens {
    private final TasksModel tasks;
    private final StructureModel structure;
    private final Desk desk;
    private final PartActs acts;
    private final Supplier<@Nullable UUID> chosen;

    PartScreens(TasksModel tasks, StructureModel structure, Desk desk) {
        this.tasks = tasks;
        this.structure = structure;
        this.desk = desk;
        this.acts = new PartActs(structure, desk);
        this.chosen = () -> {
            TaskRow row = tasks.selectedProperty().get();
            return row == null ? null : row.id();
        };
        tasks.progressProperty().addListener((_, _, _) -> structure.show(tasks.planProperty().get()));
        structure.structureProperty().addListener((_, _, _) -> tasks.closedProperty().set(structure.closedGroups()));
    }

    /** The task table; a plan without groups says how to begin. */
    TasksView table() {
        TasksView view = new TasksView(tasks, desk, new PartMenu(acts).button(chosen));
        Button first = new Button(desk.messages().get("structure.add.GROUP"));
        first.setId("first-group");
        first.getStyleClass().add("accent");
        first.setOnAction(_ -> {
            // The button goes away with the first group: what follows is typed over the table.
            view.focusTable();
            acts.addGroup(null);
        });
        view.whereNothingIs(new EmptyState("list", desk.messages().get("structure.empty"),
                desk.messages().get("structure.empty.advice"), first));
        PartDrag.on(view, acts, node -> row(node, cell -> "column-number".equals(cell.getTableColumn().getId())),
                node -> row(node, _ -> true));
        return keyed(view);
    }

    /** Gives any screen in which the chosen row shows the keys and the menu. */
    <N extends Node> N keyed(N screen) {
        return PartKeys.on(screen, acts, chosen);
    }

    /** The tables of indicators, {@code looked} at or not; a plan without rows of them says how to begin. */
    IndicatorsView indicators(IndicatorsModel model, ObservableValue<Boolean> looked) {
        Supplier<@Nullable UUID> row = model::chosenId;
        IndicatorsView view = new IndicatorsView(model, desk, looked, PartMenu.ofRows(acts).button(row));
        Button first = new Button(desk.messages().get("structure.rows.add.1"));
        first.setId("first-row");
        first.getStyleClass().add("accent");
        first.setOnAction(_ -> {
            view.focusTable();
            acts.addRow(row.get(), 1);
        });
        view.whereNothingIs(new EmptyState("list", desk.messages().get("structure.rows.empty"),
                desk.messages().get("indicator.none.advice"), first));
        PartDrag.on(view, acts,
                node -> row(node, cell -> cell.getTreeTableView().getVisibleLeafColumn(0) == cell.getTableColumn()),
                node -> row(node, _ -> true));
        return PartKeys.onRows(view, acts, row);
    }

    /** A detail pane that also links to other plans. */
    TaskDetailView detail(List<TaskDetailView.Link> links) {
        KinLinks kin = new KinLinks(structure, desk.messages());
        return new TaskDetailView(tasks, desk, links, row -> {
            kin.show(row.id());
            return kin;
        });
    }

    private static Optional<UUID> row(@Nullable Node picked, Function<TreeTableCell<?, ?>, Boolean> which) {
        for (Node up = picked; up != null; up = up.getParent()) {
            if (up instanceof TreeTableCell<?, ?> cell && !which.apply(cell)) {
                return Optional.empty();
            }
            if (up instanceof TreeTableRow<?> row) {
                return switch (row.getItem()) {
                    case TaskRow task -> Optional.of(task.id());
                    case IndicatorRow indicator -> Optional.of(indicator.printed().id());
                    case null, default -> Optional.empty();
                };
            }
        }
        return Optional.empty();
    }
}
