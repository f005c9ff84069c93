package vn.sokehoach.app.cli.figure;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.cli.plain.AgencyLines;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.Agency.ValidName;
import vn.sokehoach.core.agency.structure.Structure;
import vn.sokehoach.core.overview.AgencyPage;
import vn.sokehoach.core.text.VietnameseText;

/** Lists the agencies of the book with what they do; a single one whole. */
@Command(name = "agencies")
public final class AgenciesCommand extends StoreCommand {
    @Option(names = "--search", descriptionKey = "agencySearch", paramLabel = "TEXT")
    private String search = "";

    @Option(names = "--structure", descriptionKey = "structure", paramLabel = "then|now")
    private Structure structure = Structure.THEN;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public AgenciesCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        String wanted = key(search);
        List<AgencyPage> pages = office.describingAgencies()
                .pages(structure)
                .stream()
                .filter(page -> isNamed(page.agency(), wanted))
                .toList();
        session().print(json ? session().json().agencies(pages) : new AgencyLines(session().messages()).of(pages));
        return ExitCode.DONE;
    }

    /** By one of its names, with or without its province behind; a province alone names no agency. */
    private static boolean isNamed(Agency agency, String wanted) {
        boolean ofProvince = key(agency.id().owner()).contains(wanted);
        String abbreviation = agency.abbreviation();
        return Stream.of(agency.names().stream().map(ValidName::name), agency.aliases().stream(),
                Stream.of(abbreviation == null ? "" : abbreviation))
                .flatMap(names -> names)
                .anyMatch(name -> key(name).contains(wanted)
                        || !ofProvince && key(name + " " + agency.id().owner()).contains(wanted));
    }

    /** Without accents, and without the signs that may stand around a province behind a name. */
    private static String key(String words) {
        return VietnameseText.searchKey(words).replaceAll("[(),\\s]+", " ").strip();
    }
}
