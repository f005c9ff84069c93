package vn.sokehoach.app.cli.years;

import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.cli.plain.YearsLines;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.overview.TaskCourse;
import vn.sokehoach.core.usecase.FindingPlan;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;

/** Shows one obligation in the plans of all years of its issuer. */
@Command(name = "years")
public final class YearsCommand extends StoreCommand {
    @Parameters(descriptionKey = "id", paramLabel = "ID")
    private String id = "";

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public YearsCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        UUID task = FindingPlan.id(id).orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_TASK, id));
        TaskCourse course = office.following().course(task, office.book().plans().all());
        session().print(json ? session().json().years(course) : new YearsLines(session().messages()).of(course));
        return ExitCode.DONE;
    }
}
