package vn.sokehoach.app.cli.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.RecordingCommand;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.HeadingField;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.text.TypedText;

/** Shows or sets the head and the foot of a kept plan; without options it shows. */
@Command(name = "heading")
public final class HeadingCommand extends RecordingCommand {
    @Parameters(descriptionKey = "plan", paramLabel = "PLAN")
    private String name = "";

    @Option(names = "--number", descriptionKey = "headingNumber", paramLabel = "NO")
    private @Nullable String number;

    @Option(names = "--date", descriptionKey = "headingDate", paramLabel = "DATE")
    private @Nullable String date;

    @Option(names = "--place", descriptionKey = "headingPlace", paramLabel = "TEXT")
    private @Nullable String place;

    @Option(names = "--type", descriptionKey = "headingType", paramLabel = "TEXT")
    private @Nullable String type;

    @Option(names = "--title", descriptionKey = "headingTitle", paramLabel = "TEXT")
    private @Nullable String title;

    @Option(names = "--issuer", descriptionKey = "headingIssuer", paramLabel = "TEXT")
    private @Nullable String issuer;

    @Option(names = "--authority", descriptionKey = "headingAuthority", paramLabel = "TEXT")
    private @Nullable String authority;

    @Option(names = "--position", descriptionKey = "headingPosition", paramLabel = "TEXT")
    private @Nullable String position;

    @Option(names = "--signed", descriptionKey = "headingSigned", paramLabel = "NAME")
    private @Nullable String signed;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public HeadingCommand(Session session) {
        super(session);
    }

    @Override
    protected boolean changes() {
        return !wanted().isEmpty();
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        Plan plan = office.findingPlan().find(name);
        List<PlanEdit> edits = new ArrayList<>();
        wanted().forEach((field, text) -> edits.add(new PlanEdit.SetHeading(field, TypedText.line(text))));
        Map<PlanEdit, EditRefused> refused = office.editing().edit(plan.id(), edits, author());
        if (!refused.isEmpty()) {
            throw refused.values().iterator().next();
        }
        Plan after = office.book().plans().find(plan.id()).orElse(plan);
        session().print(json ? session().json().heading(after) : lines(after));
        return ExitCode.DONE;
    }

    private String lines(Plan plan) {
        return String.join("\n", Stream.of(HeadingField.values())
                .map(field -> session().messages()
                        .get("cli.heading.line", session().messages().of("review.field", field), field.of(plan)))
                .toList());
    }

    private Map<HeadingField, String> wanted() {
        Map<HeadingField, String> wanted = new LinkedHashMap<>();
        put(wanted, HeadingField.NUMBER, number);
        put(wanted, HeadingField.DATE, date);
        put(wanted, HeadingField.PLACE, place);
        put(wanted, HeadingField.TYPE, type);
        put(wanted, HeadingField.TITLE, title);
        put(wanted, HeadingField.ISSUER, issuer);
        put(wanted, HeadingField.SIGNATORY_AUTHORITY, authority);
        put(wanted, HeadingField.SIGNATORY_POSITION, position);
        put(wanted, HeadingField.SIGNATORY_NAME, signed);
        return wanted;
    }

    private static void put(Map<HeadingField, String> wanted, HeadingField field, @Nullable String text) {
        if (text != null) {
            wanted.put(field, text);
        }
    }
}
