package vn.sokehoach.core.edit.tree;

import java.util.List;
import vn.sokehoach.core.edit.tree.Piece.Kind;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;

/** Makes pieces of what a plan holds, and the other way round. */
public final class Pieces {
    private Pieces() {}

    static Piece of(TaskGroup group) {
        Piece piece = new Piece(group.id(), Kind.GROUP, group.title(), group.source());
        piece.label(group.no());
        piece.part(group.part());
        group.tasks().stream().map(Pieces::of).forEach(piece.children()::add);
        return piece;
    }

    private static Piece of(PlanTask task) {
        Piece piece = new Piece(task.id(), Kind.TASK, task.content(), task.source());
        piece.label(task.label());
        piece.assignment(task.assignment());
        piece.deadlines(task.deadlines());
        task.items().stream().map(Pieces::of).forEach(piece.children()::add);
        return piece;
    }

    private static Piece of(TaskItem item) {
        Piece piece = new Piece(item.id(), Kind.ITEM, item.content(), item.source());
        piece.deadlines(item.deadlines());
        return piece;
    }

    static Piece of(Order order) {
        Piece piece = new Piece(order.id(), Kind.ORDER, order.content(), order.source());
        piece.label(order.no());
        piece.assignment(new Assignment(order.lead(), order.cooperatingText(), List.of(), List.of()));
        return piece;
    }

    static TaskGroup group(Piece piece) {
        return new TaskGroup(piece.id(), piece.label(), piece.text(), piece.part(),
                piece.children().stream().map(Pieces::task).toList(), piece.source());
    }

    /** The task that a piece of this kind is. */
    public static PlanTask task(Piece piece) {
        return new PlanTask(piece.id(), piece.label(), piece.text(),
                piece.children().stream().map(Pieces::item).toList(),
                piece.assignment(), piece.deadlines(), piece.source());
    }

    private static TaskItem item(Piece piece) {
        return new TaskItem(piece.id(), piece.text(), piece.deadlines(), piece.source());
    }

    static Order order(Piece piece) {
        return new Order(piece.id(), piece.label(), piece.text(), piece.assignment().lead(),
                piece.assignment().cooperatingText(), piece.source());
    }
}
