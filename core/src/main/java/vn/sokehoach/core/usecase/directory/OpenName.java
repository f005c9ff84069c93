package vn.sokehoach.core.usecase.directory;

import java.util.List;
import vn.sokehoach.core.plan.Plan;

/**
 * A name in plans that no agency is known for.
 *
 * @param owner    the province whose agencies the plans mean; "" where it is not known
 * @param printed  as it is printed first
 * @param mentions how often it is printed
 * @param plans    in which plans, in the order of import
 */
public record OpenName(String owner, String printed, int mentions, List<Plan> plans) {

    public OpenName {
        plans = List.copyOf(plans);
    }
}
