package vn.sokehoach.app.cli.years;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.cli.plain.ReferenceLines;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.overview.CitedReference;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.FindingPlan;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.years.FindingReferences;

/** Lists the documents that plans cite, and what cites one of them. */
@Command(name = "references")
public final class ReferencesCommand extends StoreCommand {
    @Parameters(arity = "0..1", descriptionKey = "referenceNumber", paramLabel = "NUMBER")
    private @Nullable String number;

    @Option(names = "--plan", descriptionKey = "citingPlan", paramLabel = "PLAN")
    private @Nullable String plan;

    @Option(names = "--task", descriptionKey = "citingTask", paramLabel = "ID")
    private @Nullable String task;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public ReferencesCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        List<Plan> plans = office.book().plans().all();
        FindingReferences references = office.references();
        List<CitedReference> found = number == null ? references.all(plans) : references.numbered(number, plans);
        if (plan != null) {
            found = both(found, references.citedBy(office.findingPlan().find(plan).id(), plans));
        }
        if (task != null) {
            found = both(found, references.citedBy(taskId(task, plans), plans));
        }
        ReferenceLines lines = new ReferenceLines(session().messages());
        session().print(json ? session().json().references(found)
                : number == null ? lines.all(found) : lines.whole(found));
        return ExitCode.DONE;
    }

    private static List<CitedReference> both(List<CitedReference> found, List<CitedReference> others) {
        return found.stream()
                .filter(each -> others.stream().anyMatch(other -> other.number().equals(each.number())))
                .toList();
    }

    private static UUID taskId(String typed, List<Plan> plans) throws Refused {
        return FindingPlan.id(typed)
                .filter(id -> plans.stream()
                        .flatMap(Plan::tasks)
                        .anyMatch(each -> each.id().equals(id) || each.item(id).isPresent()))
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_TASK, typed));
    }
}
