package vn.sokehoach.app.cli.agency;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.sokehoach.app.cli.call.RecordingCommand;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.plain.AgencyLines;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.usecase.Refused;

/** A command that changes the directory: of which province. */
abstract class ChangingCommand extends RecordingCommand {
    @Option(names = "--province", descriptionKey = "province", paramLabel = "P")
    private @Nullable String province;

    ChangingCommand(Session session) {
        super(session);
    }

    final @Nullable String province() {
        return province;
    }

    final Agency agency(Office office, String name) throws Refused {
        return office.editingAgencies().find(name, province);
    }

    /** Prints agencies as they are now. */
    final void print(Office office, List<Agency> agencies) {
        AgencyLines lines = new AgencyLines(session().messages());
        session().print(lines.changed(agencies, office.book().agencies().all()));
    }
}
