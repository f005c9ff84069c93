package vn.sokehoach.core.plan;

import java.util.List;

/** The parts of the text, the task groups of the part that gives out tasks, and the orders of the organising part. */
public record Body(List<Part> parts, List<TaskGroup> groups, List<Order> orders) {

    public Body {
        parts = List.copyOf(parts);
        groups = List.copyOf(groups);
        orders = List.copyOf(orders);
    }
}
