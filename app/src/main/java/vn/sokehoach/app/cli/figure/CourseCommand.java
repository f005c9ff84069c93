package vn.sokehoach.app.cli.figure;

import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.cli.plain.CourseLines;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.overview.IndicatorCourse;
import vn.sokehoach.core.usecase.FindingPlan;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;

/** Shows one indicator in the plans of all years of its issuer. */
@Command(name = "course")
public final class CourseCommand extends StoreCommand {
    @Parameters(descriptionKey = "indicator", paramLabel = "ID")
    private String id = "";

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public CourseCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        UUID indicator = FindingPlan.id(id).orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_INDICATOR, id));
        IndicatorCourse course = office.comparing().course(indicator);
        session().print(json ? session().json().course(course) : new CourseLines(session().messages()).of(course));
        return ExitCode.DONE;
    }
}
