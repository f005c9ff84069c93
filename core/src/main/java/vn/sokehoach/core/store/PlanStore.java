package vn.sokehoach.core.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sokehoach.core.change.KeptDocument;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanTracking;

/** The plans that are kept. */
public interface PlanStore {

    /** All plans in the order of import. */
    List<Plan> all();

    /** All plans in the order of import, each read when it is its turn: memory need not hold more than one. */
    default Stream<Plan> oneByOne() {
        return rows().stream().flatMap(row -> find(row.id()).stream());
    }

    /** What lists show of all plans, in the order of import; the plans themselves are not taken apart. */
    List<PlanRow> rows();

    /** One plan whole. */
    Optional<Plan> find(UUID id);

    /** The plan that holds a task, an item or an order with this id. */
    Optional<Plan> holding(UUID taskOrItem);

    /** How a plan is tracked. */
    PlanTracking tracking(UUID plan);

    /**
     * The documents that a plan was read from, in their order; also those that a new version took the place of, which the
     * plan's reading no longer names.
     */
    List<KeptDocument> documents(UUID plan);
}
