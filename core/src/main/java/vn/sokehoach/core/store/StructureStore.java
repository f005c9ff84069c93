package vn.sokehoach.core.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sokehoach.core.structure.CarriedWork;
import vn.sokehoach.core.structure.ClosedGroup;
import vn.sokehoach.core.structure.PlanStructure;

/** What is kept about the structure of plans beside their words: links over the years, and closed groups. */
public interface StructureStore {

    /** Everything about a plan. */
    PlanStructure ofPlan(UUID plan);

    /** The tasks and items of a plan that go on with something of an earlier plan. */
    List<CarriedWork> carriedInto(UUID plan);

    /** What a task or item goes on with; empty where it comes from no earlier plan. */
    Optional<CarriedWork> origin(UUID work);

    /** What goes on with a task or item in later plans; also where the later plan no longer has it. */
    List<CarriedWork> successors(UUID work);

    /** The closed groups of a plan. */
    List<ClosedGroup> closedGroups(UUID plan);

    /** The closing of a group; empty where it is open. */
    Optional<ClosedGroup> closing(UUID group);
}
