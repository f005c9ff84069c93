package vn.sokehoach.app.cli.structure;

import java.util.UUID;
import picocli.CommandLine.Command;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.Plan;

/** Joins a task, item or order of a kept plan with the one before it, which keeps its id. */
@Command(name = "join")
public final class JoinCommand extends PartCommand {

    public JoinCommand(Session session) {
        super(session);
    }

    @Override
    PlanEdit edit(UUID part, Plan plan) {
        return new PlanEdit.Join(part);
    }
}
