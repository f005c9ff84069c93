package vn.sokehoach.app.cli.frame;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sokehoach.app.cli.argument.UnfittingOption;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.RecordingCommand;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.plain.FrameLines;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.usecase.FindingPlan;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.framing.Framed;
import vn.sokehoach.core.usecase.importing.FileOnDisk;
import vn.sokehoach.core.usecase.importing.IncomingFile;

/** Attaches documents to a task, or takes one away. */
@Command(name = "attach")
public final class AttachCommand extends RecordingCommand {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", descriptionKey = "id", paramLabel = "ID")
    private String id = "";

    @Parameters(index = "1..*", arity = "0..*", descriptionKey = "attachedFiles", paramLabel = "FILE")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--remove", descriptionKey = "removeAttached", paramLabel = "NAME")
    private @Nullable String remove;

    public AttachCommand(Session session) {
        super(session);
    }

    @Override
    protected void check() {
        CommandSpec call = spec;
        if (call != null && files.isEmpty() && remove == null) {
            throw new MissingParameterException(call.commandLine(), call.positionalParameters().getLast(), "FILE");
        }
        if (call != null && !files.isEmpty() && remove != null) {
            throw new UnfittingOption(call.commandLine(), "--remove", "FILE");
        }
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        UUID task = FindingPlan.id(id).orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_TASK, id));
        String person = author();
        if (remove != null) {
            office.attaching().remove(task, office.attaching().find(task, remove), person);
        }
        if (!files.isEmpty()) {
            office.attaching()
                    .attach(task, files.stream().map(FileOnDisk::new).map(IncomingFile.class::cast).toList(),
                            person);
        }
        Framed framed = office.framing().find(task);
        session().print(new FrameLines(session().messages()).of(framed, office.reviewing().progress(framed.plan()),
                office.linking().related(task)));
        return ExitCode.DONE;
    }
}
