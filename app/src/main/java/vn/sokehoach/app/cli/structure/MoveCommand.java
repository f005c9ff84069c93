package vn.sokehoach.app.cli.structure;

import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.text.PrintedNumber;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;

/** Moves a task of a kept plan into a group of it. */
@Command(name = "move")
public final class MoveCommand extends PartCommand {
    @Option(names = "--group", required = true, descriptionKey = "moveGroup", paramLabel = "NO")
    private String group = "";

    @Option(names = "--position", descriptionKey = "movePosition", paramLabel = "N")
    private int position;

    public MoveCommand(Session session) {
        super(session);
    }

    @Override
    PlanEdit edit(UUID part, Plan plan) throws Refused {
        TaskGroup into = plan.body()
                .groups()
                .stream()
                .filter(each -> PrintedNumber.same(each.no(), group))
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_GROUP, group));
        long others = into.tasks().stream().filter(task -> !task.id().equals(part)).count();
        return new PlanEdit.MoveInto(part, into.id(), position < 1 ? (int) others : position - 1);
    }
}
