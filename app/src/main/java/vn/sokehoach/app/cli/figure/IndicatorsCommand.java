package vn.sokehoach.app.cli.figure;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.cli.plain.IndicatorLines;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.overview.MeasuredIndicator;

/** Lists the indicators of a plan with their targets, what was measured, and the verdict. */
@Command(name = "indicators")
public final class IndicatorsCommand extends StoreCommand {
    @Parameters(descriptionKey = "plan", paramLabel = "PLAN")
    private String name = "";

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public IndicatorsCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        List<MeasuredIndicator> indicators = office.measuring().indicators(office.findingPlan().find(name));
        session().print(json ? session().json().indicators(indicators)
                : new IndicatorLines(session().messages()).of(indicators));
        return ExitCode.DONE;
    }
}
