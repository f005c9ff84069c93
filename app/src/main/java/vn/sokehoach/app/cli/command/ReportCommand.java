package vn.sokehoach.app.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.argument.DayConverter;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.report.ReportWish;
import vn.sokehoach.core.report.ReportWriter;

/** Writes the periodic report on a plan. */
@Command(name = "report")
final class ReportCommand extends StoreCommand {
    @Parameters(descriptionKey = "plan", paramLabel = "PLAN")
    private String name = "";

    @Option(names = "--period", descriptionKey = "reportPeriod", paramLabel = "P")
    private @Nullable String period;

    @Option(names = "--as-of", descriptionKey = "reportAsOf", paramLabel = "DATE", converter = DayConverter.class)
    private @Nullable LocalDate asOf;

    @Option(names = "--from", descriptionKey = "reportFrom", paramLabel = "A")
    private @Nullable String reporter;

    @Option(names = "--to", descriptionKey = "reportTo", paramLabel = "A")
    private @Nullable String recipient;

    @Option(names = "--template", descriptionKey = "reportTemplate", paramLabel = "FILE")
    private @Nullable Path template;

    @Option(names = "--format", required = true, descriptionKey = "reportFormat", paramLabel = "docx|pdf")
    private ReportWriter.Format format = ReportWriter.Format.DOCX;

    @Option(names = "--out", required = true, descriptionKey = "reportOut", paramLabel = "FILE")
    private Path out = Path.of("");

    ReportCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        ReportWish wish = new ReportWish(period, asOf, reporter, recipient, null);
        office.reporting().write(office.findingPlan().find(name), wish, template, format, out);
        session().print(session().messages().get("report.done", out));
        return ExitCode.DONE;
    }
}
