package vn.sokehoach.app.cli.round;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.RecordingCommand;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.plain.IntakeLines;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.usecase.intake.Choices;
import vn.sokehoach.core.usecase.intake.IncomingFolder;
import vn.sokehoach.core.usecase.intake.Intake;
import vn.sokehoach.core.usecase.intake.ReceivedForm;
import vn.sokehoach.core.usecase.intake.ReceivedForm.Outcome;

/** Reads returned workbooks, shows what they would change, and takes what is without conflict. */
@Command(name = "intake")
public final class IntakeCommand extends RecordingCommand {
    @Parameters(arity = "1..*", descriptionKey = "returned", paramLabel = "PATH")
    private List<Path> paths = List.of();

    @Option(names = "--apply", descriptionKey = "applyReturned")
    private boolean apply;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public IntakeCommand(Session session) {
        super(session);
    }

    @Override
    protected boolean changes() {
        return apply;
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        Intake intake = office.receivingForms().look(IncomingFolder.files(paths));
        int recorded = !apply ? 0
                : office.receivingForms()
                        .accept(intake, Choices.NONE, author());
        session().print(json ? session().json().intake(intake) : new IntakeLines(session().messages()).of(intake));
        if (apply && !json) {
            session().print(session().messages().get("form.applied", recorded, intake.conflicts()));
        }
        boolean refused = intake.forms()
                .stream()
                .map(ReceivedForm::outcome)
                .anyMatch(outcome -> outcome == Outcome.REFUSED || outcome == Outcome.WRONG_FORM);
        return refused ? ExitCode.REFUSED : ExitCode.DONE;
    }
}
