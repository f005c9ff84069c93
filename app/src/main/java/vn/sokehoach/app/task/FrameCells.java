package vn.sokehoach.app.task;

import java.util.Optional;
import vn.sokehoach.app.task.TaskFacts.Kind;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.table.TypedCell;
import vn.sokehoach.core.frame.CitedDocument;
import vn.sokehoach.core.frame.Extension;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.framing.FrameEdit;

/** The cells that tell what stands around a task. */
public final class FrameCells {
    private FrameCells() {}

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

    /** What is asked for by typing into such a cell; empty where what is typed cannot be understood. */
    static Optional<FrameEdit> edit(TypedCell<TaskRow> cell) {
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

    /** Why what is typed cannot be understood. */
    static String reason(TypedCell<TaskRow> cell, Messages messages) {
        return cell.column().equals("order")
                ? messages.of("refusal", Refusal.Code.NO_CITED_DOCUMENT, cell.text())
                : messages.get("frame.extension.wrong", cell.text());
    }
}
