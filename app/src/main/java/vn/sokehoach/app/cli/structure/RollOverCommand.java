package vn.sokehoach.app.cli.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.argument.DayConverter;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.RecordingCommand;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.drafting.RollOver;
import vn.sokehoach.core.usecase.drafting.RolledOver;

/** Makes a plan for a later year of what an earlier one left unfinished. */
@Command(name = "roll-over")
public final class RollOverCommand extends RecordingCommand {
    @Parameters(descriptionKey = "plan", paramLabel = "PLAN")
    private String name = "";

    @Option(names = "--year", required = true, descriptionKey = "newYear", paramLabel = "YEAR")
    private int year;

    @Option(names = "--title", descriptionKey = "rollTitle", paramLabel = "TEXT")
    private @Nullable String title;

    @Option(names = "--as-of", descriptionKey = "asOf", paramLabel = "DATE", converter = DayConverter.class)
    private @Nullable LocalDate asOf;

    @Option(names = "--marked", descriptionKey = "rollMarked")
    private boolean marked;

    @Option(names = "--mark", descriptionKey = "rollMark", paramLabel = "NOTE")
    private @Nullable String note;

    @Option(names = "--dry-run", descriptionKey = "rollDryRun")
    private boolean dryRun;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public RollOverCommand(Session session) {
        super(session);
    }

    @Override
    protected boolean changes() {
        return !dryRun;
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        Plan old = office.findingPlan().find(name);
        RollOver wish = new RollOver(old.id(), year, title, asOf == null ? LocalDate.now(office.clock()) : asOf,
                marked ? RollOver.Which.MARKED : RollOver.Which.UNFINISHED, note);
        RolledOver done = dryRun ? office.rollingOver().rehearse(wish)
                : office.rollingOver().rollOver(wish, author());
        session().print(json ? session().json().made(done.plan())
                : session().messages()
                        .get(dryRun ? "structure.wouldRoll" : "structure.rolled", done.tasks(),
                                session().sentences().nameOf(old), year, done.left(), done.marked(), done.plan().id()));
        return ExitCode.DONE;
    }
}
