package vn.sokehoach.app.cli.structure;

import java.util.UUID;
import picocli.CommandLine.Command;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.Plan;

/** Takes a task, item, order or row of indicators out of a kept plan; what is recorded of it stays in the book. */
@Command(name = "drop")
public final class DropCommand extends PartCommand {
    public DropCommand(Session session) {
        super(session);
    }

    @Override
    PlanEdit edit(UUID part, Plan plan) {
        return new PlanEdit.Drop(part);
    }
}
