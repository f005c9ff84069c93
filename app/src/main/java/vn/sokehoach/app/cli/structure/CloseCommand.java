package vn.sokehoach.app.cli.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.usecase.editing.PartName;

/** Closes a group of a kept plan for new work, or opens it again. */
@Command(name = "close")
public final class CloseCommand extends GroupCommand {
    @Option(names = "--group", required = true, descriptionKey = "closeGroup", paramLabel = "NO")
    private String group = "";

    @Option(names = "--open", descriptionKey = "closeOpen")
    private boolean open;

    @Option(names = "--note", descriptionKey = "closeNote", paramLabel = "TEXT")
    private @Nullable String note;

    public CloseCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        Plan plan = office.findingPlan().find(plan());
        TaskGroup closed = group(plan, group);
        if (!office.closingGroups().set(plan.id(), closed.id(), !open, note, author())) {
            session().print(session().messages()
                    .get(open ? "structure.openAlready" : "structure.closedAlready", closed.no()));
            return ExitCode.DONE;
        }
        StepLabel name = new StepLabel(open ? StepLabel.Code.OPEN_PART : StepLabel.Code.CLOSE_PART,
                List.of(PartName.Kind.GROUP.name(), closed.no()));
        session().print(session().messages().get("structure.done", session().sentences().of(name)));
        return ExitCode.DONE;
    }
}
