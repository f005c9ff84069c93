package vn.sokehoach.core.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Heading;

/**
 * What a list of plans shows of one, without the plan itself.
 *
 * @param edition    another one whenever the plan was written, as long as the book is open
 * @param file       the name of the first document that it was read from; null where it was read from none
 * @param tasks      how many tasks its groups have, orders and items not counted
 * @param indicators how many rows of its indicator tables are indicators
 */
public record PlanRow(UUID id, long edition, int year, Heading heading, @Nullable String file, long tasks,
        long indicators) {}
