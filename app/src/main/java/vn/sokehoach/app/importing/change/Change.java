package vn.sokehoach.app.importing.change;

import vn.sokehoach.core.compare.DifferenceId;

/**
 * A difference from the plan as it is kept, as a person decides about it.
 *
 * @param message a sentence: what, and where in the plan
 * @param taken   whether it would be kept
 */
public record Change(DifferenceId id, String message, boolean taken) {}
