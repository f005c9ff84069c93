package vn.sokehoach.app.cli.structure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.RecordingCommand;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.FindingPlan;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.editing.NewRow;
import vn.sokehoach.core.usecase.editing.PartName;
import vn.sokehoach.core.usecase.editing.RowField;

/** Writes an indicator or a group row into a table of indicators of a kept plan, which is begun where there is none. */
@Command(name = "insert-row")
public final class InsertRowCommand extends RecordingCommand {
    @Parameters(index = "0", descriptionKey = "plan", paramLabel = "PLAN")
    private String plan = "";

    @Parameters(index = "1", descriptionKey = "rowName", paramLabel = "NAME")
    private String name = "";

    @Option(names = "--no", descriptionKey = "rowNo", paramLabel = "NO")
    private @Nullable String number;

    @Option(names = "--unit", descriptionKey = "rowUnit", paramLabel = "UNIT")
    private @Nullable String unit;

    @Option(names = "--target", descriptionKey = "rowTarget", paramLabel = "VALUE")
    private List<String> targets = List.of();

    @Option(names = "--national", descriptionKey = "rowNational", paramLabel = "VALUE")
    private List<String> national = List.of();

    @Option(names = "--agency", descriptionKey = "rowAgency", paramLabel = "NAMES")
    private @Nullable String agency;

    @Option(names = "--after", descriptionKey = "rowAfter", paramLabel = "ID")
    private @Nullable String after;

    @ArgGroup
    private @Nullable Depth depth;

    /** How deep the row stands, one of both. */
    static final class Depth {
        @Option(names = "--heading", descriptionKey = "rowHeading")
        private boolean heading;

        @Option(names = "--sub", descriptionKey = "rowSub")
        private boolean sub;

        int level() {
            return heading ? 0 : sub ? 2 : 1;
        }
    }

    public InsertRowCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        Plan found = office.findingPlan().find(plan);
        UUID id = UUID.randomUUID();
        office.editing().edit(found.id(), place(found).written(id, values(), found.year()), author());
        PartName part = PartName.of(office.book().plans().find(found.id()).orElseThrow(), id);
        session().print(session().messages().get("structure.added", session().sentences().of(part), id));
        return ExitCode.DONE;
    }

    private NewRow place(Plan found) throws Refused {
        Depth wanted = depth;
        int level = wanted == null ? 1 : wanted.level();
        String behind = after;
        if (behind == null) {
            return NewRow.behind(found, null, level).orElseThrow();
        }
        return FindingPlan.id(behind)
                .flatMap(id -> NewRow.behind(found, id, level))
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_INDICATOR, behind));
    }

    private Map<RowField, List<String>> values() {
        Map<RowField, List<String>> values = new EnumMap<>(RowField.class);
        values.put(RowField.NUMBER, one(number));
        values.put(RowField.NAME, List.of(name));
        values.put(RowField.UNIT, one(unit));
        values.put(RowField.TARGET, targets);
        values.put(RowField.NATIONAL, national);
        values.put(RowField.AGENCY, one(agency));
        return values;
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
