package vn.sokehoach.app.cli.frame;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sokehoach.app.cli.argument.DayConverter;
import vn.sokehoach.app.cli.argument.UnfittingOption;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.RecordingCommand;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.plain.FrameLines;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.frame.CitedDocument;
import vn.sokehoach.core.frame.Extension;
import vn.sokehoach.core.usecase.FindingPlan;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.framing.FrameEdit;
import vn.sokehoach.core.usecase.framing.Framed;

/** Extends the deadline of a task or an item, or withdraws its last extension. */
@Command(name = "extend")
public final class ExtendCommand extends RecordingCommand {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", descriptionKey = "id", paramLabel = "ID")
    private String id = "";

    @Parameters(index = "1", arity = "0..1", descriptionKey = "until", paramLabel = "DATE", converter = DayConverter.class)
    private @Nullable LocalDate until;

    @Option(names = "--document", descriptionKey = "extensionDocument", paramLabel = "TEXT", converter = CitedDocumentConverter.class)
    private @Nullable CitedDocument document;

    @Option(names = "--note", descriptionKey = "extensionNote", paramLabel = "TEXT")
    private @Nullable String note;

    @Option(names = "--withdraw", descriptionKey = "withdraw")
    private boolean withdraw;

    public ExtendCommand(Session session) {
        super(session);
    }

    @Override
    protected void check() {
        CommandSpec call = spec;
        if (call == null) {
            return;
        }
        if (withdraw && (until != null || document != null || note != null)) {
            throw new UnfittingOption(call.commandLine(), "--withdraw", "DATE, --document, --note");
        }
        if (!withdraw && until == null) {
            throw new MissingParameterException(call.commandLine(), call.positionalParameters().getLast(), "DATE");
        }
        if (!withdraw && document == null) {
            throw new MissingParameterException(call.commandLine(), call.findOption("--document"), "--document");
        }
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        UUID task = FindingPlan.id(id).orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_TASK, id));
        office.framing()
                .set(until == null || document == null ? new FrameEdit.Withdraw(task, null)
                        : new FrameEdit.Extend(task, new Extension(until, document, note)),
                        author());
        Framed framed = office.framing().find(task);
        session().print(new FrameLines(session().messages()).due(framed, office.reviewing().progress(framed.plan())));
        return ExitCode.DONE;
    }
}
