package vn.sokehoach.app.cli.command;

import java.util.List;
import picocli.CommandLine.Command;
import vn.sokehoach.app.cli.call.RecordingCommand;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.plain.OutcomeLines;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.usecase.importing.ImportOutcome;

/** Loads the plans that ship with the program. */
@Command(name = "sample")
final class SampleCommand extends RecordingCommand {

    SampleCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        List<ImportOutcome> outcomes = office.samples().load(author());
        return Outcomes.told(session(), outcomes, new OutcomeLines(session().messages()).of(outcomes, false));
    }
}
