package vn.sokehoach.app.cli.command;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.ui.Office;

/** Writes the template of reports that ships, for an office to change. */
@Command(name = "template")
final class TemplateCommand extends StoreCommand {
    @Parameters(descriptionKey = "templateOut", paramLabel = "FILE")
    private Path out = Path.of("");

    TemplateCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        office.reporting().writeTemplate(out);
        session().print(session().messages().get("report.template.done", out));
        return ExitCode.DONE;
    }
}
