package vn.sokehoach.app.cli.command;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.cli.plain.PlanLines;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.store.PlanRow;

/** Lists the plans. */
@Command(name = "plans")
final class PlansCommand extends StoreCommand {
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    PlansCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) {
        List<PlanRow> plans = office.book().plans().rows();
        session().print(json ? session().json().plans(plans)
                : new PlanLines(session().messages()).list(plans, office.book().plans()::find));
        return ExitCode.DONE;
    }
}
