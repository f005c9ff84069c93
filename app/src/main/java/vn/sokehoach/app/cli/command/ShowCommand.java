package vn.sokehoach.app.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.cli.plain.PlanLines;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.agency.AgencyNames;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanProgress;

/** Shows one plan whole. */
@Command(name = "show")
final class ShowCommand extends StoreCommand {
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Parameters(descriptionKey = "plan", paramLabel = "PLAN")
    private String name = "";

    ShowCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        Plan plan = office.findingPlan().find(name);
        PlanProgress progress = office.reviewing().progress(plan);
        AgencyNames names = new AgencyNames(office.book().agencies().all(), plan.day());
        session().print(json ? session().json()
                .plan(plan, progress, names, office.measuring().indicators(plan),
                        office.book().structure().ofPlan(plan.id()))
                : new PlanLines(session().messages()).whole(plan, progress));
        return ExitCode.DONE;
    }
}
