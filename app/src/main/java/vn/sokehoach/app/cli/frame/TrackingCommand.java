package vn.sokehoach.app.cli.frame;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.argument.DayConverter;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.RecordingCommand;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanTracking;

/** Shows or sets how a plan is followed; without options it shows. */
@Command(name = "tracking")
public final class TrackingCommand extends RecordingCommand {
    @Parameters(descriptionKey = "plan", paramLabel = "PLAN")
    private String name = "";

    @Option(names = "--per", descriptionKey = "trackingPer", paramLabel = "task|item")
    private @Nullable Way way;

    @Option(names = "--due", descriptionKey = "trackingDue", paramLabel = "DATE", converter = DayConverter.class)
    private @Nullable LocalDate due;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public TrackingCommand(Session session) {
        super(session);
    }

    /** What has a status. */
    enum Way {
        TASK, ITEM
    }

    @Override
    protected boolean changes() {
        return way != null || due != null;
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        Plan plan = office.findingPlan().find(name);
        PlanTracking now = office.book().plans().tracking(plan.id());
        if (changes()) {
            now = new PlanTracking(plan.id(), way == null ? now.byItem() : way == Way.ITEM,
                    due == null ? now.defaultDue() : due);
            office.tracking().set(now, author());
        }
        session().print(json ? session().json().tracking(now) : line(now));
        return ExitCode.DONE;
    }

    private String line(PlanTracking now) {
        return session().messages()
                .get(now.byItem() ? "cli.tracking.item" : "cli.tracking.task", Days.day(now.defaultDue()));
    }
}
