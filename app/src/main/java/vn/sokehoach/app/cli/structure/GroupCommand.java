package vn.sokehoach.app.cli.structure;

import java.util.UUID;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.RecordingCommand;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.text.PrintedNumber;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;

/** A command about the groups of a kept plan. */
abstract class GroupCommand extends RecordingCommand {
    @Parameters(index = "0", descriptionKey = "plan", paramLabel = "PLAN")
    private String plan = "";

    GroupCommand(Session session) {
        super(session);
    }

    /** What the call names the plan by. */
    String plan() {
        return plan;
    }

    /** The group with this printed number. */
    static TaskGroup group(Plan plan, String number) throws Refused {
        return plan.body()
                .groups()
                .stream()
                .filter(each -> PrintedNumber.same(each.no(), number))
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_GROUP, number));
    }

    /** The group that holds a task. */
    static TaskGroup groupOf(Plan plan, UUID task) throws Refused {
        return plan.body()
                .groups()
                .stream()
                .filter(each -> each.tasks().stream().anyMatch(one -> one.id().equals(task)))
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_TASK, task.toString()));
    }
}
