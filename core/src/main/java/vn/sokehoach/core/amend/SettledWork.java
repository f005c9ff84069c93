package vn.sokehoach.core.amend;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.compare.Piece.Kind;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskItem;

/** Tasks, items and orders as the new document has them, but for what was rejected, which stays as it was. */
final class SettledWork {
    private final Rejections rejections;

    SettledWork(Rejections rejections) {
        this.rejections = rejections;
    }

    /**
     * A task.
     *
     * @param was   null where it is new
     * @param is    null where it stays as it was
     * @param items its items, settled
     */
    PlanTask task(@Nullable PlanTask was, @Nullable PlanTask is, List<TaskItem> items) {
        if (was == null || is == null) {
            PlanTask only = one(was, is);
            return new PlanTask(only.id(), only.label(), only.content(), items, only.assignment(), only.deadlines(),
                    only.source());
        }
        PlanTask words = rejections.keepsWords(Kind.TASK, is.id()) ? was : is;
        PlanTask times = rejections.keepsDeadlines(Kind.TASK, is.id()) ? was : is;
        return new PlanTask(is.id(), is.label(), words.content(), items,
                assignment(is.id(), was.assignment(), is.assignment()), times.deadlines(), words.source());
    }

    /** An item; null as for tasks. */
    TaskItem item(@Nullable TaskItem was, @Nullable TaskItem is) {
        if (was == null || is == null) {
            return one(was, is);
        }
        TaskItem words = rejections.keepsWords(Kind.ITEM, is.id()) ? was : is;
        TaskItem times = rejections.keepsDeadlines(Kind.ITEM, is.id()) ? was : is;
        return new TaskItem(is.id(), words.content(), times.deadlines(), words.source());
    }

    /** An order; null as for tasks. */
    Order order(@Nullable Order was, @Nullable Order is) {
        if (was == null || is == null) {
            return one(was, is);
        }
        Order words = rejections.keepsWords(Kind.ORDER, is.id()) ? was : is;
        Order lead = rejections.keepsAgencies(Kind.ORDER, is.id(), AgencyRole.LEAD) ? was : is;
        Order partners = rejections.keepsAgencies(Kind.ORDER, is.id(), AgencyRole.COOPERATING) ? was : is;
        return new Order(is.id(), is.no(), words.content(), lead.lead(), partners.cooperatingText(), words.source());
    }

    private Assignment assignment(UUID id, Assignment was, Assignment is) {
        Assignment partners = chosen(id, AgencyRole.COOPERATING, was, is);
        return new Assignment(in(id, AgencyRole.LEAD, was, is), partners.cooperatingText(), partners.cooperating(),
                in(id, AgencyRole.MONITORING, was, is));
    }

    private List<AgencyMention> in(UUID id, AgencyRole role, Assignment was, Assignment is) {
        return chosen(id, role, was, is).in(role);
    }

    private Assignment chosen(UUID id, AgencyRole role, Assignment was, Assignment is) {
        return rejections.keepsAgencies(Kind.TASK, id, role) ? was : is;
    }

    static <T> T one(@Nullable T was, @Nullable T is) {
        T either = is == null ? was : is;
        if (either == null) {
            throw new IllegalArgumentException("neither was nor is");
        }
        return either;
    }
}
