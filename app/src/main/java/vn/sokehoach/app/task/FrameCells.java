package vn.sokehoach.app.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.sokehoach.app.task.TaskFacts.Kind;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.table.TypedCell;
import vn.sokehoach.app.ui.table.TypedCell.RefusedCell;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.frame.CitedDocument;
import vn.sokehoach.core.frame.Extension;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.framing.FrameEdit;

/** Takes what is typed into the cells that tell what stands around a task: all as one step, or the reasons by cell. */
public final class FrameCells {
    private final TasksModel model;
    private final Desk desk;

    FrameCells(TasksModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    /** Whether a column of a row tells what stands around it and can be changed there. */
    public static boolean takes(String column, TaskRow row) {
        Kind kind = row.facts().kind();
        return switch (column) {
            case "leader" -> !(kind == Kind.GROUP && isOfOrders(row));
            case "product", "order" -> kind != Kind.GROUP;
            case "extension" -> kind == Kind.TASK || kind == Kind.ITEM;
            default -> false;
        };
    }

    /** The orders stand under a head that is no group of the plan. */
    private static boolean isOfOrders(TaskRow row) {
        return row.children().stream().anyMatch(child -> child.facts().kind() == Kind.ORDER);
    }

    /** What a column of these says of a row. */
    public static String text(String column, TaskRow row) {
        RowAround around = row.standing().around();
        return switch (column) {
            case "leader" -> around.leader();
            case "product" -> around.product();
            case "order" -> around.order();
            default -> around.extension();
        };
    }

    /** Takes these cells as one step, or none of them. */
    void take(Plan plan, List<TypedCell<TaskRow>> cells, Consumer<List<RefusedCell<TaskRow>>> answer) {
        Map<FrameEdit, TypedCell<TaskRow>> edits = new LinkedHashMap<>();
        List<RefusedCell<TaskRow>> refused = new ArrayList<>();
        for (TypedCell<TaskRow> cell : cells) {
            if (!cell.text().equals(text(cell.column(), cell.row()))) {
                edit(cell).ifPresentOrElse(edit -> edits.put(edit, cell),
                        () -> refused.add(cell.refused(reason(cell))));
            }
        }
        if (!refused.isEmpty() || edits.isEmpty()) {
            answer.accept(refused);
            return;
        }
        desk.jobs().run(() -> {
            Map<FrameEdit, Refusal> reasons =
                    desk.office().framing().set(plan.id(), List.copyOf(edits.keySet()), desk.author());
            return new Kept(reasons, model.prepare(plan, desk.office().reviewing().progress(plan)));
        }, kept -> {
            if (kept.reasons.isEmpty()) {
                model.recorded(kept.tasks);
            }
            answer.accept(kept.reasons.entrySet()
                    .stream()
                    .map(each -> edits.get(each.getKey()).refused(desk.sentences().of(each.getValue())))
                    .toList());
        }, failure -> answer.accept(cells.stream().map(cell -> cell.refused(reason(failure))).toList()));
    }

    private static Optional<FrameEdit> edit(TypedCell<TaskRow> cell) {
        String text = cell.text();
        var id = cell.row().id();
        return switch (cell.column()) {
            case "leader" -> Optional.of(new FrameEdit.Leader(id, text));
            case "product" -> Optional.of(new FrameEdit.Product(id, text));
            case "order" -> text.isBlank() ? Optional.of(new FrameEdit.Order(id, null))
                    : CitedDocument.typed(text).map(document -> new FrameEdit.Order(id, document));
            default -> text.isBlank() ? Optional.of(new FrameEdit.Withdraw(id, null))
                    : Extension.typed(text).map(extension -> new FrameEdit.Extend(id, extension));
        };
    }

    private String reason(TypedCell<TaskRow> cell) {
        return cell.column().equals("order")
                ? desk.messages().of("refusal", Refusal.Code.NO_CITED_DOCUMENT, cell.text())
                : desk.messages().get("frame.extension.wrong", cell.text());
    }

    private String reason(Exception failure) {
        if (failure instanceof StaleEdit) {
            return desk.messages().get("task.stale");
        }
        desk.failures().accept(failure);
        return desk.messages().get("failure.title");
    }

    /** What came of it, and how the plan stands then. */
    private record Kept(Map<FrameEdit, Refusal> reasons, PreparedTasks tasks) {}
}
