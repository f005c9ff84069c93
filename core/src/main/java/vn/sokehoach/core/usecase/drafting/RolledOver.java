package vn.sokehoach.core.usecase.drafting;

import vn.sokehoach.core.plan.Plan;

/**
 * A plan that goes on with another one.
 *
 * @param plan   the new plan
 * @param tasks  how many tasks went over
 * @param left   how many tasks of the old plan did not
 * @param marked how many tasks or items of the old plan were marked
 */
public record RolledOver(Plan plan, long tasks, long left, long marked) {}
