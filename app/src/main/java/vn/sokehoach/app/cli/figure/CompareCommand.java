package vn.sokehoach.app.cli.figure;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.cli.plain.CompareLines;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.compare.PlanComparison;
import vn.sokehoach.core.plan.Plan;

/** Tells what differs between two plans of the book. */
@Command(name = "compare")
public final class CompareCommand extends StoreCommand {
    @Parameters(index = "0", descriptionKey = "earlier", paramLabel = "PLAN")
    private String earlier = "";

    @Parameters(index = "1", descriptionKey = "later", paramLabel = "PLAN")
    private String later = "";

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public CompareCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        Plan before = office.findingPlan().find(earlier);
        Plan after = office.findingPlan().find(later);
        PlanComparison comparison = office.comparing().compare(before, after);
        session().print(json ? session().json().comparison(before, after, comparison)
                : new CompareLines(session().messages()).of(before, after, comparison));
        return ExitCode.DONE;
    }
}
