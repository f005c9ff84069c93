package vn.sokehoach.core.usecase.history;

import java.util.List;
import vn.sokehoach.core.change.Step;

/**
 * A step with what it changed.
 *
 * @param changes in the order in which they were made; a document that comes with its plan is not among them
 */
public record TracedStep(Step step, StepStanding standing, List<TracedChange> changes) {

    public TracedStep {
        changes = List.copyOf(changes);
    }
}
