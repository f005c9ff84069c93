package vn.sokehoach.app.cli.structure;

import java.util.UUID;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.RecordingCommand;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.FindingPlan;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.editing.Restructured;

/** A command that corrects one task, item, order or row of indicators of a kept plan, and tells what its step is called. */
abstract class PartCommand extends RecordingCommand {
    @Parameters(index = "0", descriptionKey = "id", paramLabel = "ID")
    private String id = "";

    @Option(names = "--dry-run", descriptionKey = "partDryRun")
    private boolean dryRun;

    PartCommand(Session session) {
        super(session);
    }

    @Override
    protected boolean changes() {
        return !dryRun;
    }

    /** The correction of the task, item, order or row of indicators with this id. */
    abstract PlanEdit edit(UUID part, Plan plan) throws Refused, EditRefused;

    @Override
    protected int carryOut(Office office) throws Exception {
        UUID part = FindingPlan.id(id).orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_TASK, id));
        Plan plan = office.findingPlan()
                .holding(part)
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_TASK, id));
        PlanEdit edit = edit(part, plan);
        Restructured made = dryRun ? office.editing().rehearse(plan.id(), edit)
                : office.editing().edit(plan.id(), edit, author());
        session().print(session().messages()
                .get(dryRun ? "structure.wouldBe" : "structure.done", session().sentences().of(made.name())));
        return ExitCode.DONE;
    }
}
