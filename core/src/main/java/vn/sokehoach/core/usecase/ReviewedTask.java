package vn.sokehoach.core.usecase;

import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.progress.PlanProgress;

/** A task with where it stands in its plan and how its plan stands. */
public record ReviewedTask(Plan plan, TaskGroup group, PlanTask task, PlanProgress progress) {}
