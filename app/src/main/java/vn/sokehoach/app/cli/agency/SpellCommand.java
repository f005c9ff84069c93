package vn.sokehoach.app.cli.agency;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.agency.Agency;

/** Adds spellings to an agency, takes some away, sets its abbreviation. */
@Command(name = "spell")
final class SpellCommand extends ChangingCommand {
    @Parameters(index = "0", descriptionKey = "agencyName", paramLabel = "NAME")
    private String name = "";

    @Option(names = "--alias", descriptionKey = "alias", paramLabel = "TEXT")
    private List<String> aliases = List.of();

    @Option(names = "--without", descriptionKey = "withoutAlias", paramLabel = "TEXT")
    private List<String> without = List.of();

    @Option(names = "--abbreviation", descriptionKey = "abbreviation", paramLabel = "TEXT")
    private @Nullable String abbreviation;

    SpellCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        Agency agency = agency(office, name);
        List<String> spellings = Stream.concat(agency.aliases().stream(), aliases.stream())
                .filter(each -> without.stream().noneMatch(each::equalsIgnoreCase))
                .toList();
        Agency after = office.editingAgencies()
                .spell(agency.id(), abbreviation == null ? agency.abbreviation() : abbreviation, spellings, author());
        print(office, List.of(after));
        return ExitCode.DONE;
    }
}
