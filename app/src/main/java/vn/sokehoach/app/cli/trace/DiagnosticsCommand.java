package vn.sokehoach.app.cli.trace;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.usecase.reporting.WritingDiagnosis;
import vn.sokehoach.core.usecase.reporting.WritingDiagnosis.Event;

/** Writes a file for whoever helps; also of a store that cannot be opened. */
@Command(name = "diagnostics")
public final class DiagnosticsCommand extends StoreCommand {
    @Parameters(descriptionKey = "diagnosticsFile", paramLabel = "FILE")
    private Path file = Path.of("");

    public DiagnosticsCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        return write(office.diagnosing(), office.book(), office.notices()
                .stream()
                .map(notice -> new Event(notice.code(), notice.arguments()))
                .toList());
    }

    @Override
    protected int withoutBook(StoreException failure) throws Exception {
        session().say(session().sentences().of(failure));
        return write(session().surroundings().door().diagnosing(session().folder()), null,
                List.of(new Event(failure.reason().name(), List.of())));
    }

    private int write(WritingDiagnosis diagnosis, @Nullable PlanBook book, List<Event> opening) throws UnwritableFile {
        diagnosis.write(file, book, opening,
                Map.of("language", session().messages().locale().getLanguage().toUpperCase(Locale.ROOT)));
        session().print(session().messages().get("diagnosis.written", file));
        return ExitCode.DONE;
    }
}
