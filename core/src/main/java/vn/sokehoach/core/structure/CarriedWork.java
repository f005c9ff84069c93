package vn.sokehoach.core.structure;

import java.util.UUID;

/**
 * A task or item of a plan that goes on with what an earlier plan left unfinished.
 *
 * @param plan     the plan in which it goes on
 * @param work     the task or item there
 * @param fromPlan the plan that it comes from
 * @param from     the task or item there
 */
public record CarriedWork(UUID plan, UUID work, UUID fromPlan, UUID from) {}
