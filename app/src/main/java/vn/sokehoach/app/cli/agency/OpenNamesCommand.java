package vn.sokehoach.app.cli.agency;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.cli.plain.DirectoryLines;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.usecase.directory.OpenName;

/** Lists the names in plans that no agency is known for. */
@Command(name = "open")
final class OpenNamesCommand extends StoreCommand {
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    OpenNamesCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        List<OpenName> names = office.settlingNames().open();
        session().print(json ? session().json().openNames(names)
                : new DirectoryLines(session().messages()).open(names));
        return ExitCode.DONE;
    }
}
