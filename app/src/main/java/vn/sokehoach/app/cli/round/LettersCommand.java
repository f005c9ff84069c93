package vn.sokehoach.app.cli.round;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.argument.OutputFolder;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.indicator.MeasuredPeriod;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.report.TemplateKind;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.round.RoundLedger;

/** Writes reminders to the agencies that owe a report, or covering notes for the kits. */
@Command(name = "letters")
public final class LettersCommand extends StoreCommand {
    @Parameters(descriptionKey = "plan", paramLabel = "PLAN")
    private String name = "";

    @Option(names = "--period", required = true, descriptionKey = "roundPeriod", paramLabel = "P")
    private String period = "";

    @Option(names = "--out", required = true, descriptionKey = "letterFolder", paramLabel = "DIR")
    private Path out = Path.of("");

    @Option(names = "--kind", descriptionKey = "letterKind", paramLabel = "reminder|cover")
    private Kind kind = Kind.REMINDER;

    @Option(names = "--template", descriptionKey = "letterTemplate", paramLabel = "FILE")
    private @Nullable Path template;

    @Option(names = "--from", descriptionKey = "letterFrom", paramLabel = "NAME")
    private @Nullable String from;

    public LettersCommand(Session session) {
        super(session);
    }

    /** Which letters. */
    enum Kind {
        REMINDER, COVER
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        Plan plan = office.findingPlan().find(name);
        MeasuredPeriod of = MeasuredPeriod.parse(period)
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_PERIOD, period));
        RoundLedger round = office.rounds().ledger(plan, of);
        List<Path> files = OutputFolder.filled(out, () -> office.letters()
                .write(round, TemplateKind.valueOf(kind.name()), template, from, out));
        files.forEach(file -> session().print(file.toString()));
        session().print(session().messages().get("round.letters", files.size(), out));
        return ExitCode.DONE;
    }
}
