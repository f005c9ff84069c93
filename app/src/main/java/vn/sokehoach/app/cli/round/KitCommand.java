package vn.sokehoach.app.cli.round;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.argument.OutputFolder;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.RecordingCommand;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.ui.measure.MeasureWords;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.core.usecase.round.IssuingKits;
import vn.sokehoach.core.usecase.round.KitRound;

/** Gives out a workbook to fill in for each agency of a plan. */
@Command(name = "kit")
public final class KitCommand extends RecordingCommand {
    @Parameters(descriptionKey = "plan", paramLabel = "PLAN")
    private String name = "";

    @Option(names = "--period", required = true, descriptionKey = "roundPeriod", paramLabel = "P")
    private String period = "";

    @Option(names = "--out", required = true, descriptionKey = "kitFolder", paramLabel = "DIR")
    private Path out = Path.of("");

    @Option(names = "--agency", descriptionKey = "kitAgency", paramLabel = "A")
    private @Nullable String agency;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public KitCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        Plan plan = office.findingPlan().find(name);
        IssuingKits issuing = office.issuingKits();
        KitRound round = issuing.prepare(plan, period, agency);
        List<Path> files = OutputFolder.filled(out, () -> issuing.issue(round, out, author()));
        if (json) {
            session().print(session().json().kits(round.kits(), files));
        } else {
            print(round, files);
        }
        return ExitCode.DONE;
    }

    private void print(KitRound round, List<Path> files) {
        for (int at = 0; at < files.size(); at++) {
            Kit kit = round.kits().get(at).kit();
            session().print(session().messages()
                    .get("round.kit", kit.number(), kit.to().agencyName(), kit.rows().size(), files.get(at)));
        }
        session().print(session().messages()
                .get("round.kits", files.size(),
                        new MeasureWords(session().messages()).period(round.period().code()), out));
    }
}
