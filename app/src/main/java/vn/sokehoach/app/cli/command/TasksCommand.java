package vn.sokehoach.app.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.sokehoach.app.cli.argument.DayConverter;
import vn.sokehoach.app.cli.argument.StatusConverter;
import vn.sokehoach.app.cli.argument.UnfittingOption;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.cli.plain.TaskLines;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.agency.AgencyNames;
import vn.sokehoach.core.agency.structure.Structure;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.TaskFilter;

/** Lists tasks, filtered. */
@Command(name = "tasks")
final class TasksCommand extends StoreCommand {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--plan", descriptionKey = "ofPlan", paramLabel = "PLAN")
    private @Nullable String plan;

    @Option(names = "--agency", descriptionKey = "agency", paramLabel = "A")
    private @Nullable String agency;

    @Option(names = "--merged", descriptionKey = "merged")
    private boolean merged;

    @Option(names = "--structure", descriptionKey = "structureOfTasks", paramLabel = "then|now")
    private @Nullable Structure structure;

    @Option(names = "--role", descriptionKey = "role", paramLabel = "lead|cooperating|monitoring")
    private @Nullable AgencyRole role;

    @Option(names = "--leader", descriptionKey = "ledBy", paramLabel = "NAME")
    private @Nullable String leader;

    @Option(names = "--status", descriptionKey = "status", paramLabel = "S", converter = StatusConverter.class)
    private @Nullable TaskStatus status;

    @Option(names = "--overdue", descriptionKey = "overdue")
    private boolean overdue;

    @Option(names = "--as-of", descriptionKey = "asOf", paramLabel = "DATE", converter = DayConverter.class)
    private @Nullable LocalDate asOf;

    @Option(names = "--search", descriptionKey = "search", paramLabel = "TEXT")
    private @Nullable String search;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    TasksCommand(Session session) {
        super(session);
    }

    @Override
    protected void check() {
        CommandSpec call = spec;
        if (call == null) {
            return;
        }
        if (merged && structure != null) {
            throw new UnfittingOption(call.commandLine(), "--merged", "--structure");
        }
        if (agency == null && (merged || structure != null)) {
            throw new UnfittingOption(call.commandLine(), merged ? "--merged" : "--structure", "tasks");
        }
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        TaskFilter filter = new TaskFilter(plan == null ? null : office.findingPlan().find(plan).id(),
                new TaskFilter.Who(mentioned(office), role, leader), status, overdue, asOf, search);
        List<Agency> agencies = office.book().agencies().all();
        session().print(json ? out -> session().json()
                .tasks(office.reviewing().review(filter), of -> new AgencyNames(agencies, of.day()),
                        of -> office.book().structure().ofPlan(of.id()), out)
                : out -> new TaskLines(session().messages()).of(() -> office.reviewing().review(filter), out));
        return ExitCode.DONE;
    }

    private @Nullable Predicate<AgencyMention> mentioned(Office office) throws Refused {
        if (agency == null) {
            return null;
        }
        return structure == null ? office.findingAgency().mentions(agency, merged)
                : office.findingAgency().mentions(agency, structure, LocalDate.now(office.clock()));
    }
}
