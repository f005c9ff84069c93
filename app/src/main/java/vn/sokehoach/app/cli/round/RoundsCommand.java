package vn.sokehoach.app.cli.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.ui.measure.MeasureWords;
import vn.sokehoach.core.period.DuePeriod;
import vn.sokehoach.core.submission.content.PlanName;
import vn.sokehoach.core.usecase.round.LedgerLine;
import vn.sokehoach.core.usecase.round.RoundLedger;

/** Lists the reporting rounds of a plan; without a plan those of all plans in which reports are owed this week. */
@Command(name = "rounds")
public final class RoundsCommand extends StoreCommand {
    @Parameters(arity = "0..1", descriptionKey = "roundsPlan", paramLabel = "PLAN")
    private @Nullable String name;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public RoundsCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        List<RoundLedger> rounds = name == null ? office.rounds().owedThisWeek()
                : office.rounds().rounds(office.findingPlan().find(name));
        if (json) {
            session().print(session().json().rounds(rounds));
        } else {
            rounds.forEach(this::print);
        }
        return ExitCode.DONE;
    }

    private void print(RoundLedger round) {
        Messages messages = session().messages();
        DuePeriod due = round.due();
        session().print(messages.get("round.line", PlanName.of(round.plan()),
                new MeasureWords(messages).period(round.period().code()),
                due == null ? messages.get("round.due.none") : messages.get("round.due", Days.day(due.due())),
                round.in(), round.lines().size()));
        if (name == null) {
            for (LedgerLine line : round.owing()) {
                session().print(messages.get("round.owing", line.agency().name(), messages.of("round.state",
                        line.state())));
            }
        }
    }
}
