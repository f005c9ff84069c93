package vn.sokehoach.app.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.argument.OutputFolder;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.exporting.AgencyTables;
import vn.sokehoach.core.usecase.exporting.AppendixChoice;

/** Writes official tables to a file. */
@Command(name = "export")
final class ExportCommand extends StoreCommand {
    @Parameters(descriptionKey = "plan", paramLabel = "PLAN")
    private String name = "";

    @Mixin
    private TableOptions tables = new TableOptions();

    @Option(names = "--format", required = true, descriptionKey = "format", paramLabel = "xlsx|pdf|docx")
    private String format = "";

    @Option(names = "--out", required = true, descriptionKey = "out", paramLabel = "FILE|DIR")
    private Path out = Path.of("");

    ExportCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        String wanted = format.toLowerCase(Locale.ROOT);
        office.exporting().requireFormat(wanted);
        Optional<AppendixChoice> choice = tables.choice();
        Plan plan = office.findingPlan().find(name);
        return choice.isPresent() ? exportTables(office, plan, choice.get(), wanted)
                : exportEachAgency(office, plan, wanted);
    }

    private int exportEachAgency(Office office, Plan plan, String wanted) throws Exception {
        List<AgencyTables> agencies = office.exportingByAgency().tables(plan);
        OutputFolder.filled(out, () -> {
            for (AgencyTables agency : agencies) {
                Path file = office.exportingByAgency().write(plan, agency, wanted, out);
                session().print(session().messages().get("cli.exported.agency", agency.agency(), file));
            }
            return agencies;
        });
        session().print(session().messages().get("cli.exported.agencies", agencies.size(), out));
        return ExitCode.DONE;
    }

    private int exportTables(Office office, Plan plan, AppendixChoice choice, String wanted) throws Exception {
        List<AppendixTable> written = office.exporting().export(plan, choice, wanted, out);
        session().print(session().messages()
                .get("cli.exported", out,
                        String.join(", ", written.stream().map(AppendixTable::sheetName).toList())));
        return ExitCode.DONE;
    }
}
