package vn.sokehoach.app.cli.trace;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.cli.plain.HistoryLines;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.ui.trace.HistoryTable;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.history.TracedStep;

/** Tells who did what to the book or to one plan, undone acts included, or writes it to a file to print. */
@Command(name = "history")
public final class HistoryCommand extends StoreCommand {
    @Parameters(arity = "0..1", descriptionKey = "historyPlan", paramLabel = "PLAN")
    private @Nullable String name;

    @ArgGroup(exclusive = false)
    private @Nullable Print print;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** Where it is written, where it is. */
    private static final class Print {
        @Option(names = "--format", required = true, descriptionKey = "format", paramLabel = "xlsx|pdf|docx")
        private String format = "";

        @Option(names = "--out", required = true, descriptionKey = "historyOut", paramLabel = "FILE")
        private Path out = Path.of("");
    }

    public HistoryCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        Plan plan = name == null ? null : office.findingPlan().find(name);
        ZoneId zone = office.clock().getZone();
        Print wanted = print;
        if (wanted != null) {
            write(office, plan, wanted);
        } else {
            List<TracedStep> steps = office.tracing().of(plan);
            session().print(json ? session().json().history(steps)
                    : new HistoryLines(session().messages(), zone).of(steps));
        }
        return ExitCode.DONE;
    }

    private void write(Office office, @Nullable Plan plan, Print wanted) throws Refused, UnwritableFile {
        String format = wanted.format.toLowerCase(Locale.ROOT);
        office.exporting().requireFormat(format);
        HistoryTable table = new HistoryTable(session().messages(), office.clock().getZone());
        office.exporting()
                .write(List.of(table.of(plan, office.tracing().of(plan))), table.heading(plan), format, wanted.out);
        session().print(session().messages().get("trace.written", wanted.out));
    }
}
