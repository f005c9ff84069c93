package vn.sokehoach.app.cli.agency;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.cli.plain.DirectoryLines;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.overview.StructureComparison;
import vn.sokehoach.core.plan.Plan;

/** Compares who leads how much by the structure of then and of now. */
@Command(name = "structures")
final class StructuresCommand extends StoreCommand {
    @Parameters(arity = "0..*", descriptionKey = "plansCompared", paramLabel = "PLAN")
    private List<String> names = List.of();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    StructuresCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        List<Plan> plans = new ArrayList<>();
        for (String name : names) {
            plans.add(office.findingPlan().find(name));
        }
        StructureComparison comparison =
                office.structures().compare(plans.isEmpty() ? office.book().plans().all() : plans);
        session().print(json ? session().json().structures(comparison)
                : new DirectoryLines(session().messages()).of(comparison));
        return ExitCode.DONE;
    }
}
