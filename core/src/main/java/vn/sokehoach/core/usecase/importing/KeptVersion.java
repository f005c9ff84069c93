package vn.sokehoach.core.usecase.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sokehoach.core.compare.Difference;
import vn.sokehoach.core.compare.Difference.Dropped;
import vn.sokehoach.core.compare.PlanComparison;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.store.ProgressStore;

/** A plan as it is kept, held against what would become of it. */
public final class KeptVersion {
    private final Plan plan;
    private final Set<UUID> recorded;

    private KeptVersion(Plan plan, Set<UUID> recorded) {
        this.plan = plan;
        this.recorded = recorded;
    }

    /** A plan with what progress is recorded of it. */
    static KeptVersion of(Plan plan, ProgressStore progress) {
        return new KeptVersion(plan, progress.ofPlan(plan.id())
                .stream()
                .map(entry -> entry.subject().id())
                .collect(Collectors.toSet()));
    }

    /** What would be another if the plan became this one. */
    public FileChanges changes(Plan after) {
        return changes(PlanComparison.ofStates(plan, after).differences());
    }

    /** These differences from the plan. */
    FileChanges changes(List<Difference> differences) {
        Set<UUID> dropped = new HashSet<>();
        for (Difference difference : differences) {
            if (difference instanceof Dropped gone && isRecorded(gone.before().id())) {
                dropped.add(gone.before().id());
            }
        }
        return new FileChanges(differences, dropped);
    }

    private boolean isRecorded(UUID id) {
        return recorded.contains(id) || plan.task(id)
                .stream()
                .flatMap(task -> task.items().stream())
                .map(TaskItem::id)
                .anyMatch(recorded::contains);
    }
}
