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

/** Lets agencies go into one. */
@Command(name = "merge")
final class MergeCommand extends ChangingCommand {
    @Parameters(arity = "1..*", descriptionKey = "mergedNames", paramLabel = "NAME")
    private List<String> names = List.of();

    @Option(names = "--into", required = true, descriptionKey = "successorName", paramLabel = "NAME")
    private String after = "";

    @Option(names = "--from", required = true, descriptionKey = "validFrom", paramLabel = "DATE", converter = DayConverter.class)
    private LocalDate from = LocalDate.EPOCH;

    MergeCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        List<Reorganisation> lines = List.of(new Reorganisation(names, List.of(after), from));
        String province = province();
        String owner = province == null ? office.reorganising().ownerOf(lines) : province;
        print(office, office.reorganising().apply(owner, lines, author()));
        return ExitCode.DONE;
    }
}
