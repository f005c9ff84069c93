package vn.sokehoach.app.cli.structure;

import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.Plan;

/** Gives a task, item or order of a kept plan other words. */
@Command(name = "reword")
public final class RewordCommand extends PartCommand {
    @Parameters(index = "1", descriptionKey = "rewordText", paramLabel = "TEXT")
    private String text = "";

    public RewordCommand(Session session) {
        super(session);
    }

    @Override
    PlanEdit edit(UUID part, Plan plan) {
        return new PlanEdit.Reword(part, text);
    }
}
