package vn.sokehoach.app.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.RecordingCommand;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.plain.OutcomeLines;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.usecase.importing.FileOnDisk;
import vn.sokehoach.core.usecase.importing.ImportOutcome;
import vn.sokehoach.core.usecase.importing.PreparedImport;

/** Takes documents into the book. */
@Command(name = "import")
final class ImportCommand extends RecordingCommand {
    @Option(names = "--into", descriptionKey = "into", paramLabel = "PLAN")
    private @Nullable String into;

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Parameters(arity = "1..*", descriptionKey = "files", paramLabel = "FILE")
    private List<Path> files = List.of();

    ImportCommand(Session session) {
        super(session);
    }

    @Override
    protected boolean changes() {
        return !dryRun;
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        Optional<UUID> plan = into == null ? Optional.empty() : Optional.of(office.findingPlan().find(into).id());
        PreparedImport prepared = office.importing().prepare(files.stream().map(FileOnDisk::new).toList(), plan);
        List<ImportOutcome> outcomes = dryRun ? prepared.outcomes()
                : office.importing().store(prepared, author());
        return Outcomes.told(session(), outcomes, json ? session().json().outcomes(outcomes, dryRun)
                : new OutcomeLines(session().messages()).of(outcomes, dryRun));
    }
}
