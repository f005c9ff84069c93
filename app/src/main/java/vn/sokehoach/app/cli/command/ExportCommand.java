package vn.sokehoach.app.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.exporting.AppendixChoice;

/** Writes official tables to a file. */
@Command(name = "export")
final class ExportCommand extends StoreCommand {
    @Parameters(descriptionKey = "plan", paramLabel = "PLAN")
    private String name = "";

    @Option(names = "--appendix", required = true, descriptionKey = "appendix", paramLabel = "NO|assignment|all")
    private String appendix = "";

    @Option(names = "--format", required = true, descriptionKey = "format", paramLabel = "xlsx|pdf|docx")
    private String format = "";

    @Option(names = "--out", required = true, descriptionKey = "out", paramLabel = "FILE")
    private Path out = Path.of("");

    ExportCommand(Session session) {
        super(session);
    }

    @Override
    int carryOut(Office office) throws Exception {
        String wanted = format.toLowerCase(Locale.ROOT);
        office.exporting().requireFormat(wanted);
        Plan plan = office.findingPlan().find(name);
        List<AppendixTable> tables = office.exporting().export(plan, AppendixChoice.of(appendix), wanted, out);
        session().print(session().messages()
                .get("cli.exported", out,
                        String.join(", ", tables.stream().map(AppendixTable::sheetName).toList())));
        return ExitCode.DONE;
    }
}
