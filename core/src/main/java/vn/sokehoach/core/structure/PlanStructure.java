package vn.sokehoach.core.structure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is kept about the structure of one plan.
 *
 * @param carried links of its tasks and items to those of earlier plans
 * @param onward  links of tasks and items of later plans to its own
 * @param closed  its closed groups
 */
public record PlanStructure(List<CarriedWork> carried, List<CarriedWork> onward, List<ClosedGroup> closed) {
    /** That of a plan of which nothing is kept. */
    public static final PlanStructure NONE = new PlanStructure(List.of(), List.of(), List.of());

    public PlanStructure {
        carried = List.copyOf(carried);
        onward = List.copyOf(onward);
        closed = List.copyOf(closed);
    }

    /** What a task or item goes on with; empty where it comes from no earlier plan. */
    public Optional<CarriedWork> origin(UUID work) {
        return carried.stream().filter(link -> link.work().equals(work)).findFirst();
    }

    /** What goes on with a task or item in later plans. */
    public List<CarriedWork> successors(UUID work) {
        return onward.stream().filter(link -> link.from().equals(work)).toList();
    }

    /** How a group was closed; empty where it is open. */
    public Optional<ClosedGroup> closing(UUID group) {
        return closed.stream().filter(each -> each.group().equals(group)).findFirst();
    }
}
