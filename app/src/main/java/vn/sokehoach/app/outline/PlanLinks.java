package vn.sokehoach.app.outline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sokehoach.app.ui.document.Badge;
import vn.sokehoach.app.ui.document.DocumentText;
import vn.sokehoach.app.ui.document.DocumentText.Place;
import vn.sokehoach.app.ui.document.PlaceLinks;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.progress.Progress;

/** From the groups, tasks, items and orders of a plan to its text and back, and how the tasks stand there. */
final class PlanLinks {
    private final Plan plan;
    private final PlaceLinks<UUID> links;

    PlanLinks(Plan plan, DocumentText text, WovenText woven) {
        this.plan = plan;
        this.links = new PlaceLinks<>(text);
        for (TaskGroup group : plan.body().groups()) {
            links.link(group.id(), woven.sourceOf(group.id(), group.source()), group.title());
            for (PlanTask task : group.tasks()) {
                links.link(task.id(), woven.sourceOf(task.id(), task.source()), task.content());
                task.items()
                        .forEach(item -> links.link(item.id(), woven.sourceOf(item.id(), item.source()),
                                item.content()));
            }
        }
        for (Order order : plan.body().orders()) {
            links.link(order.id(), order.source(), order.content());
        }
        links.linkContinuations();
    }

    Optional<Place> placeOf(UUID id) {
        return links.placeOf(id);
    }

    Optional<UUID> madeOf(int row) {
        return links.madeOf(row);
    }

    Set<Integer> used() {
        return links.used();
    }

    /** What stands beside the rows in which tasks and orders begin; {@code overdue} tells by how many days. */
    Map<Integer, Badge> badges(PlanProgress progress, Overdue overdue) {
        Map<Integer, Badge> badges = new HashMap<>();
        TaskGroup.Numbering numbers = TaskGroup.Numbering.of(plan);
        for (TaskGroup group : plan.body().groups()) {
            for (PlanTask task : group.tasks()) {
                badge(task.id(), numbers.of(group, task), progress.of(task), overdue.days(task), badges);
            }
        }
        for (Order order : plan.body().orders()) {
            badge(order.id(), order.no(), progress.of(order.id()), 0, badges);
        }
        return badges;
    }

    private void badge(UUID id, String number, Progress progress, long daysOverdue, Map<Integer, Badge> badges) {
        links.placeOf(id)
                .ifPresent(place -> badges.putIfAbsent(place.row(), new Badge(number, progress.status(), daysOverdue)));
    }

    /** By how many days a task is overdue; 0 where it is not. */
    interface Overdue {
        long days(PlanTask task);
    }
}
