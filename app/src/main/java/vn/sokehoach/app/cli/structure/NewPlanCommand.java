package vn.sokehoach.app.cli.structure;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.RecordingCommand;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.edit.HeadingField;
import vn.sokehoach.core.plan.Plan;

/** Begins a plan by hand. */
@Command(name = "new-plan")
public final class NewPlanCommand extends RecordingCommand {
    @Option(names = "--title", required = true, descriptionKey = "newTitle", paramLabel = "TEXT")
    private String title = "";

    @Option(names = "--year", required = true, descriptionKey = "newYear", paramLabel = "YEAR")
    private String year = "";

    @Option(names = "--issuer", descriptionKey = "newIssuer", paramLabel = "NAME")
    private @Nullable String issuer;

    @Option(names = "--number", descriptionKey = "newNumber", paramLabel = "NO")
    private @Nullable String number;

    @Option(names = "--date", descriptionKey = "newDate", paramLabel = "DATE")
    private @Nullable String date;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public NewPlanCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        Map<HeadingField, String> lines = new EnumMap<>(HeadingField.class);
        lines.put(HeadingField.TITLE, title);
        lines.put(HeadingField.YEAR, year);
        put(lines, HeadingField.ISSUER, issuer);
        put(lines, HeadingField.NUMBER, number);
        put(lines, HeadingField.DATE, date);
        Plan plan = office.drafting().draft(lines, author());
        session().print(json ? session().json().made(plan)
                : session().messages()
                        .get("structure.drafted", session().sentences().nameOf(plan), plan.year(), plan.id()));
        return ExitCode.DONE;
    }

    private static void put(Map<HeadingField, String> lines, HeadingField field, @Nullable String value) {
        if (value != null) {
            lines.put(field, value);
        }
    }
}
