package vn.sokehoach.core.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sokehoach.core.indicator.Direction;
import vn.sokehoach.core.indicator.Measurement;

/** What was measured of indicators, and the directions that people set. */
public interface IndicatorStore {

    /** All measurements of a plan's indicators, in the order of recording. */
    List<Measurement> ofPlan(UUID plan);

    /** The directions that were set for a plan's indicators, by the id of their row. */
    Map<UUID, Direction> directions(UUID plan);

    /** The direction that was set for an indicator. */
    Optional<Direction> direction(UUID indicator);
}
