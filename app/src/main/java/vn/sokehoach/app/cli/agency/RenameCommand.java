package vn.sokehoach.app.cli.agency;

import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.argument.DayConverter;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.agency.Agency;

/** Gives an agency a new official name from a day on. */
@Command(name = "rename")
final class RenameCommand extends ChangingCommand {
    @Parameters(index = "0", descriptionKey = "agencyName", paramLabel = "NAME")
    private String name = "";

    @Parameters(index = "1", descriptionKey = "newName", paramLabel = "NEW")
    private String renamed = "";

    @Option(names = "--from", required = true, descriptionKey = "validFrom", paramLabel = "DATE", converter = DayConverter.class)
    private LocalDate from = LocalDate.EPOCH;

    RenameCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        Agency after = office.editingAgencies().rename(agency(office, name).id(), renamed, from, author());
        print(office, List.of(after));
        return ExitCode.DONE;
    }
}
