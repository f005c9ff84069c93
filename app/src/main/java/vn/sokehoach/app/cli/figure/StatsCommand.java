package vn.sokehoach.app.cli.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.argument.DayConverter;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.cli.plain.StatisticsLines;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.agency.AgencyNames;
import vn.sokehoach.core.agency.structure.Structure;
import vn.sokehoach.core.overview.IndicatorStanding;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.Statistics;

/** Counts how a plan stands on a day. */
@Command(name = "stats")
public final class StatsCommand extends StoreCommand {
    @Parameters(descriptionKey = "plan", paramLabel = "PLAN")
    private String name = "";

    @Option(names = "--as-of", descriptionKey = "asOf", paramLabel = "DATE", converter = DayConverter.class)
    private @Nullable LocalDate asOf;

    @Option(names = "--structure", descriptionKey = "structure", paramLabel = "then|now")
    private Structure structure = Structure.THEN;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--define", descriptionKey = "define")
    private boolean define;

    public StatsCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        Plan plan = office.findingPlan().find(name);
        AgencyNames names = office.structures().names(plan, structure);
        Statistics statistics = office.reviewing().standing(plan, asOf, names).statistics();
        StatisticsLines lines = new StatisticsLines(session().messages());
        session().print(json ? session().json()
                .statistics(statistics,
                        IndicatorStanding.of(plan, office.measuring().indicators(plan), names))
                : lines.of(plan, statistics));
        if (define && !json) {
            session().print("\n" + lines.definitions());
        }
        return ExitCode.DONE;
    }
}
