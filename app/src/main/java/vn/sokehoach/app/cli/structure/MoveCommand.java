package vn.sokehoach.app.cli.structure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.edit.PlanEdit.Direction;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.editing.RowSpot;

/** Moves a task or a row of indicators of a kept plan among its neighbours, or into a group. */
@Command(name = "move")
public final class MoveCommand extends PartCommand {
    @ArgGroup(multiplicity = "1")
    private Way way = new Way();

    /** Where it goes, one of these. */
    static final class Way {
        @Option(names = "--up", descriptionKey = "moveUp")
        private boolean up;

        @Option(names = "--down", descriptionKey = "moveDown")
        private boolean down;

        @ArgGroup(exclusive = false)
        private @Nullable Into into;
    }

    /** A group, or a position in it or in its own. */
    static final class Into {
        @Option(names = "--group", descriptionKey = "moveGroup", paramLabel = "NO")
        private @Nullable String group;

        @Option(names = "--position", descriptionKey = "movePosition", paramLabel = "N")
        private int position;

        private int position(int others) {
            return position < 1 ? others : position - 1;
        }
    }

    public MoveCommand(Session session) {
        super(session);
    }

    @Override
    PlanEdit edit(UUID part, Plan plan) throws Refused {
        Into into = way.into;
        if (into == null) {
            return new PlanEdit.Move(part, way.up ? Direction.UP : Direction.DOWN);
        }
        return RowSpot.of(plan, part).isPresent() ? ofRow(part, plan, into) : ofTask(part, plan, into);
    }

    private static PlanEdit ofRow(UUID row, Plan plan, Into into) throws Refused {
        String group = into.group;
        RowSpot spot = (group == null ? RowSpot.of(plan, row) : RowSpot.below(plan, row, group))
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_GROUP, String.valueOf(group)));
        return new PlanEdit.MoveInto(row, spot.above(), into.position(spot.others()));
    }

    private static PlanEdit ofTask(UUID task, Plan plan, Into into) throws Refused {
        String wanted = into.group;
        TaskGroup group = wanted == null ? GroupCommand.groupOf(plan, task) : GroupCommand.group(plan, wanted);
        long others = group.tasks().stream().filter(each -> !each.id().equals(task)).count();
        return new PlanEdit.MoveInto(task, group.id(), into.position((int) others));
    }
}
