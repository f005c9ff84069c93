package vn.sokehoach.app.cli.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.argument.DayConverter;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.agency.Agency.Kind;
import vn.sokehoach.core.usecase.directory.NewAgency;

/** Takes a new agency into the directory. */
@Command(name = "add")
final class AddCommand extends ChangingCommand {
    @Parameters(index = "0", descriptionKey = "agencyName", paramLabel = "NAME")
    private String name = "";

    @Option(names = "--kind", descriptionKey = "agencyKind", paramLabel = "KIND")
    private Kind kind = Kind.DEPARTMENT;

    @Option(names = "--abbreviation", descriptionKey = "abbreviation", paramLabel = "TEXT")
    private @Nullable String abbreviation;

    @Option(names = "--from", descriptionKey = "validFrom", paramLabel = "DATE", converter = DayConverter.class)
    private @Nullable LocalDate from;

    AddCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        String owner = Objects.requireNonNullElse(province(), "");
        print(office, List.of(office.editingAgencies()
                .add(new NewAgency(owner, name, kind, from, abbreviation), author())));
        return ExitCode.DONE;
    }
}
