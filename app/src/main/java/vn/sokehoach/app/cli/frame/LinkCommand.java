package vn.sokehoach.app.cli.frame;

import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.RecordingCommand;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.plain.FrameLines;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.usecase.FindingPlan;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.framing.Framed;

/** Links two tasks that have to do with each other, or parts them. */
@Command(name = "link")
public final class LinkCommand extends RecordingCommand {
    @Parameters(index = "0", descriptionKey = "id", paramLabel = "ID")
    private String id = "";

    @Parameters(index = "1", descriptionKey = "otherTask", paramLabel = "OTHER")
    private String other = "";

    @Option(names = "--part", descriptionKey = "partTasks")
    private boolean part;

    public LinkCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        UUID one = task(id);
        String person = author();
        if (part) {
            office.linking().part(one, task(other), person);
        } else {
            office.linking().link(one, task(other), person);
        }
        Framed framed = office.framing().find(one);
        session().print(new FrameLines(session().messages()).of(framed, office.reviewing().progress(framed.plan()),
                office.linking().related(one)));
        return ExitCode.DONE;
    }

    private static UUID task(String text) throws Refused {
        return FindingPlan.id(text).orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_TASK, text));
    }
}
