package vn.sokehoach.app.cli.agency;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyId;

/** Says whom a collective stands for. */
@Command(name = "members")
final class MembersCommand extends ChangingCommand {
    @Parameters(index = "0", descriptionKey = "agencyName", paramLabel = "NAME")
    private String name = "";

    @Parameters(index = "1..*", descriptionKey = "memberNames", paramLabel = "MEMBER")
    private List<String> members = List.of();

    MembersCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        Agency collective = agency(office, name);
        List<AgencyId> ids = new ArrayList<>();
        for (String member : members) {
            ids.add(office.editingAgencies().find(member, collective.id().owner()).id());
        }
        print(office, List.of(office.editingAgencies().setMembers(collective.id(), ids, author())));
        return ExitCode.DONE;
    }
}
