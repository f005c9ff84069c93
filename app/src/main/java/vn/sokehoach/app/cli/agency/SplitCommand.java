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
import vn.sokehoach.core.usecase.directory.Reorganisation;

/** Splits an agency into several; it goes on where it is named among them. */
@Command(name = "split")
final class SplitCommand extends ChangingCommand {
    @Parameters(descriptionKey = "splitName", paramLabel = "NAME")
    private String name = "";

    @Option(names = "--into", required = true, arity = "1..*", descriptionKey = "partName", paramLabel = "NAME")
    private List<String> after = List.of();

    @Option(names = "--from", required = true, descriptionKey = "validFrom", paramLabel = "DATE", converter = DayConverter.class)
    private LocalDate from = LocalDate.EPOCH;

    SplitCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        List<Reorganisation> split = List.of(new Reorganisation(List.of(name), after, from));
        String province = province();
        String owner = province == null ? office.reorganising().ownerOf(split) : province;
        print(office, office.reorganising().apply(owner, split, author()));
        return ExitCode.DONE;
    }
}
