package vn.sokehoach.core.reading;

import java.util.List;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.plan.Plan;

/**
 * A plan as it was recognised, not yet kept; what is doubtful stands in its problems.
 *
 * @param agencies the agencies that the plan's mentions point to, known ones included
 */
public record PlanDraft(Plan plan, List<Agency> agencies) {

    public PlanDraft {
        agencies = List.copyOf(agencies);
    }
}
