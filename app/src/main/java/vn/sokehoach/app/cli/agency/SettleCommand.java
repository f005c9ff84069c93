package vn.sokehoach.app.cli.agency;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.Agency.Kind;
import vn.sokehoach.core.text.VietnameseText;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.directory.NewAgency;
import vn.sokehoach.core.usecase.directory.OpenName;
import vn.sokehoach.core.usecase.directory.SettlingNames;

/** Says which agency a name means that no agency is known for, in all plans. */
@Command(name = "settle")
final class SettleCommand extends ChangingCommand {
    @Parameters(index = "0", descriptionKey = "printedName", paramLabel = "PRINTED")
    private String printed = "";

    @Parameters(index = "1", arity = "0..1", descriptionKey = "meantName", paramLabel = "NAME")
    private @Nullable String meant;

    @Option(names = "--kind", descriptionKey = "agencyKind", paramLabel = "KIND")
    private Kind kind = Kind.DEPARTMENT;

    SettleCommand(Session session) {
        super(session);
    }

    private List<OpenName> names(List<OpenName> open) throws Refused {
        String province = province();
        List<OpenName> fitting = open.stream()
                .filter(name -> VietnameseText.tight(name.printed()).equals(VietnameseText.tight(printed)))
                .filter(name -> province == null || name.owner().equals(province))
                .toList();
        if (fitting.isEmpty()) {
            throw new Refused(Refusal.Code.NAME_NOT_OPEN, printed);
        }
        return fitting;
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        SettlingNames settling = office.settlingNames();
        for (OpenName name : names(settling.open())) {
            Agency agency = meant == null
                    ? settling.settle(name, new NewAgency(name.owner(), name.printed(), kind, null, null), author())
                    : office.editingAgencies().find(meant, name.owner());
            if (meant != null) {
                settling.settle(name, agency.id(), author());
            }
            session().print(session().messages()
                    .get("directory.settled", name.printed(), agency.nameOn(null), name.mentions()));
        }
        return ExitCode.DONE;
    }
}
