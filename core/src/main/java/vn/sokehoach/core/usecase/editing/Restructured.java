package vn.sokehoach.core.usecase.editing;

import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.plan.Plan;

/**
 * What a correction of a kept plan comes to.
 *
 * @param plan the plan with it
 * @param name what its step is called
 * @param gone what goes out of sight with it
 */
public record Restructured(Plan plan, StepLabel name, OutOfSight gone) {}
