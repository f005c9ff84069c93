package vn.sokehoach.app.cli.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sokehoach.app.cli.argument.UnfittingOption;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.RecordingCommand;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.usecase.FindingPlan;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.editing.PartName;

/** Writes a group, a task of a group or an item of a task into a kept plan, behind those that are there. */
@Command(name = "insert")
public final class InsertCommand extends RecordingCommand {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", descriptionKey = "plan", paramLabel = "PLAN")
    private String name = "";

    @Parameters(index = "1", descriptionKey = "addText", paramLabel = "TEXT")
    private String text = "";

    @Option(names = "--group", descriptionKey = "addGroup", paramLabel = "NO")
    private @Nullable String group;

    @Option(names = "--task", descriptionKey = "addTask", paramLabel = "ID")
    private @Nullable String task;

    @Option(names = "--lead", descriptionKey = "addLead", paramLabel = "NAMES")
    private @Nullable String lead;

    @Option(names = "--cooperating", descriptionKey = "addCooperating", paramLabel = "NAMES")
    private @Nullable String cooperating;

    @Option(names = "--deadline", descriptionKey = "addDeadline", paramLabel = "TEXT")
    private @Nullable String deadline;

    public InsertCommand(Session session) {
        super(session);
    }

    @Override
    protected void check() {
        CommandSpec call = spec;
        if (call != null && group != null && task != null) {
            throw new UnfittingOption(call.commandLine(), "--group", "--task");
        }
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        Plan plan = office.findingPlan().find(name);
        UUID id = UUID.randomUUID();
        List<PlanEdit> edits = new ArrayList<>(List.of(add(plan, id)));
        if (lead != null) {
            edits.add(new PlanEdit.Assign(id, AgencyRole.LEAD, lead));
        }
        if (cooperating != null) {
            edits.add(new PlanEdit.Assign(id, AgencyRole.COOPERATING, cooperating));
        }
        if (deadline != null) {
            edits.add(new PlanEdit.SetDeadline(id, deadline));
        }
        Map<PlanEdit, EditRefused> refused = office.editing()
                .edit(plan.id(), edits, author());
        if (!refused.isEmpty()) {
            throw refused.values().iterator().next();
        }
        PartName part = PartName.of(office.book().plans().find(plan.id()).orElseThrow(), id);
        session().print(session().messages().get("structure.added", session().sentences().of(part), id));
        return ExitCode.DONE;
    }

    private PlanEdit add(Plan plan, UUID id) throws Refused {
        if (task != null) {
            UUID parent = FindingPlan.id(task)
                    .filter(each -> plan.task(each).isPresent())
                    .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_TASK, task));
            return new PlanEdit.Add(id, parent, plan.task(parent).orElseThrow().items().size(), text);
        }
        String no = group;
        if (no != null) {
            TaskGroup parent = GroupCommand.group(plan, no);
            return new PlanEdit.Add(id, parent.id(), parent.tasks().size(), text);
        }
        return new PlanEdit.Add(id, null, plan.body().groups().size(), text);
    }
}
