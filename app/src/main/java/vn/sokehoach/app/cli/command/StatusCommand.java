package vn.sokehoach.app.cli.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.argument.DayConverter;
import vn.sokehoach.app.cli.argument.StatusConverter;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.RecordingCommand;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.plain.TaskLines;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.usecase.FindingPlan;
import vn.sokehoach.core.usecase.RecordedStatus;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.StatusEdit;
import vn.sokehoach.core.usecase.StatusEdit.Reporter;

/** Records the progress of a task or an item. */
@Command(name = "status")
final class StatusCommand extends RecordingCommand {
    @Parameters(index = "0", descriptionKey = "id", paramLabel = "ID")
    private String id = "";

    @Parameters(index = "1", descriptionKey = "newStatus", paramLabel = "STATUS", converter = StatusConverter.class)
    private TaskStatus status = TaskStatus.NOT_STARTED;

    @Option(names = "--percent", descriptionKey = "percent", paramLabel = "N")
    private @Nullable Integer percent;

    @Option(names = "--note", descriptionKey = "note", paramLabel = "TEXT")
    private @Nullable String note;

    @Option(names = "--result", descriptionKey = "result", paramLabel = "T")
    private @Nullable String result;

    @Option(names = "--difficulty", descriptionKey = "difficulty", paramLabel = "T")
    private @Nullable String difficulty;

    @Option(names = "--proposal", descriptionKey = "proposal", paramLabel = "T")
    private @Nullable String proposal;

    @Option(names = "--agency", descriptionKey = "reporter", paramLabel = "A")
    private @Nullable String agency;

    @Option(names = "--period", descriptionKey = "period", paramLabel = "P")
    private @Nullable String period;

    @Option(names = "--on", descriptionKey = "on", paramLabel = "DATE", converter = DayConverter.class)
    private @Nullable LocalDate on;

    StatusCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        StatusEdit edit = new StatusEdit(
                FindingPlan.id(id).orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_TASK, id)), status, percent,
                new Remarks(note, result, difficulty, proposal), on,
                new Reporter(author(), agency, period));
        RecordedStatus recorded = office.recording().record(edit);
        session().print(new TaskLines(session().messages()).of(recorded));
        return ExitCode.DONE;
    }
}
