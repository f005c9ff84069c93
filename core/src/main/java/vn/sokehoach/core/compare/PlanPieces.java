package vn.sokehoach.core.compare;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.compare.Piece.Kind;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.AppendixRow.Work;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;

/** A plan taken apart: its pieces by kind and id, in their order, each with the value that it stands for. */
final class PlanPieces {
    private final Plan plan;
    private final Map<Kind, Map<UUID, Part>> parts = new EnumMap<>(Kind.class);

    PlanPieces(Plan plan) {
        this.plan = plan;
        for (Kind kind : Kind.values()) {
            parts.put(kind, new LinkedHashMap<>());
        }
        plan.body().groups().forEach(this::add);
        plan.body()
                .orders()
                .forEach(order -> add(new Piece(Kind.ORDER, order.id(), null, order.no(), order.content(),
                        order.source()), order));
        plan.appendices().forEach(this::add);
    }

    /** A piece with the value that it stands for. */
    private record Part(Piece piece, Object value) {}

    private void add(TaskGroup group) {
        Piece within = add(new Piece(Kind.GROUP, group.id(), null, group.no(), group.title(), group.source()), group);
        for (PlanTask task : group.tasks()) {
            Piece one = add(new Piece(Kind.TASK, task.id(), within, task.label(), task.content(), task.source()), task);
            for (TaskItem item : task.items()) {
                add(new Piece(Kind.ITEM, item.id(), one, "", item.content(), item.source()), item);
            }
        }
    }

    private void add(Appendix appendix) {
        Piece within = add(new Piece(Kind.APPENDIX, appendix.id(), null, appendix.no(), appendix.title(),
                appendix.rows().isEmpty() ? null : appendix.rows().getFirst().source()), appendix);
        for (AppendixRow row : appendix.rows()) {
            add(new Piece(Kind.ROW, row.id(), within, row.no(), name(row), row.source()), row);
        }
    }

    private Piece add(Piece piece, Object value) {
        parts.get(piece.kind()).put(piece.id(), new Part(piece, value));
        return piece;
    }

    /** What a row is called. */
    static String name(AppendixRow row) {
        return switch (row.content()) {
            case Indicator indicator -> indicator.name();
            case Work work -> work.content();
        };
    }

    Plan plan() {
        return plan;
    }

    /** All pieces of a kind, in the order of the plan. */
    List<Piece> all(Kind kind) {
        return parts.get(kind).values().stream().map(Part::piece).toList();
    }

    /** The piece of this kind with this id; null where there is none. */
    @Nullable
    Piece find(Kind kind, UUID id) {
        Part part = parts.get(kind).get(id);
        return part == null ? null : part.piece();
    }

    TaskGroup group(Piece piece) {
        return (TaskGroup) value(piece);
    }

    PlanTask task(Piece piece) {
        return (PlanTask) value(piece);
    }

    TaskItem item(Piece piece) {
        return (TaskItem) value(piece);
    }

    Order order(Piece piece) {
        return (Order) value(piece);
    }

    Appendix appendix(Piece piece) {
        return (Appendix) value(piece);
    }

    AppendixRow row(Piece piece) {
        return (AppendixRow) value(piece);
    }

    private Object value(Piece piece) {
        return parts.get(piece.kind()).get(piece.id()).value();
    }

    /** Whether a row is a task or an item of the plan too, which tells what differs in it. */
    boolean isWork(Piece row) {
        return isWork(row.id());
    }

    /** Whether a row of this id is a task or an item. */
    boolean isWork(UUID row) {
        return find(Kind.TASK, row) != null || find(Kind.ITEM, row) != null;
    }
}
