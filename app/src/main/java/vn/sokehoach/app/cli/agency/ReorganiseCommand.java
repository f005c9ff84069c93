package vn.sokehoach.app.cli.agency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.argument.DayConverter;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.directory.Reorganisation;
import vn.sokehoach.core.usecase.directory.ReorganisationText;

/** Applies a reorganisation that a file lists, as one step. */
@Command(name = "reorganise")
final class ReorganiseCommand extends ChangingCommand {
    @Parameters(descriptionKey = "reorganisationFile", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--from", descriptionKey = "reorganisedFrom", paramLabel = "DATE", converter = DayConverter.class)
    private @Nullable LocalDate from;

    ReorganiseCommand(Session session) {
        super(session);
    }

    private String text() throws Refused {
        try {
            return Files.readString(file);
        } catch (IOException notReadable) {
            throw new Refused(Refusal.Code.FILE_UNREADABLE, file.toString());
        }
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        List<Reorganisation> lines = ReorganisationText.read(text(), from);
        String province = province();
        String owner = province == null ? office.reorganising().ownerOf(lines) : province;
        print(office, office.reorganising().apply(owner, lines, author()));
        return ExitCode.DONE;
    }
}
