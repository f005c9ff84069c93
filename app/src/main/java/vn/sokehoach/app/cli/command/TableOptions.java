package vn.sokehoach.app.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.sokehoach.app.cli.argument.DayConverter;
import vn.sokehoach.app.cli.argument.UnfittingOption;
import vn.sokehoach.core.appendix.made.StandingForm;
import vn.sokehoach.core.appendix.made.WorkColumn;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.usecase.exporting.AppendixChoice;
import vn.sokehoach.core.usecase.exporting.TableShape;
import vn.sokehoach.core.usecase.exporting.WorkScope;

/** Which tables to export, and what goes into those that are made of tasks. */
final class TableOptions {
    private static final Set<String> OF_WORK =
            Set.of("--agency", "--role", "--leader", "--group", "--overdue", "--rows", "--columns", "--as-of");
    private static final Set<String> OF_PROGRESS = Set.of("--period");
    private static final Set<String> OF_STANDING = Set.of("--by", "--as-of", "--leader");

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Option(names = "--agency", descriptionKey = "exportAgency", paramLabel = "A")
    private @Nullable String agency;

    @Option(names = "--role", descriptionKey = "exportRole", paramLabel = "lead|cooperating|monitoring")
    private @Nullable AgencyRole role;

    @Option(names = "--leader", descriptionKey = "exportLeader", paramLabel = "NAME")
    private @Nullable String leader;

    @Option(names = "--group", descriptionKey = "exportGroup", paramLabel = "NO")
    private @Nullable String group;

    @Option(names = "--overdue", descriptionKey = "exportOverdue")
    private boolean overdue;

    @Option(names = "--rows", descriptionKey = "exportRows", paramLabel = "task|item")
    private @Nullable Rows rows;

    @Option(names = "--columns", split = ",", descriptionKey = "exportColumns", paramLabel = "C")
    private List<WorkColumn> columns = new ArrayList<>();

    @Option(names = "--period", descriptionKey = "exportPeriod", paramLabel = "P")
    private @Nullable String period;

    @Option(names = "--by", descriptionKey = "exportBy", paramLabel = "group|agency")
    private StandingForm.@Nullable By by;

    @Option(names = "--as-of", descriptionKey = "exportAsOf", paramLabel = "DATE", converter = DayConverter.class)
    private @Nullable LocalDate asOf;

    /** One of the two. */
    static final class What {
        @Option(names = "--appendix", required = true, split = ",", descriptionKey = "appendix", paramLabel = "NO|assignment|progress|standing|matrix|all")
        private List<String> appendix = new ArrayList<>();

        @Option(names = "--each-agency", required = true, descriptionKey = "eachAgency")
        private boolean eachAgency;
    }

    /** What a row is. */
    enum Rows {
        TASK, ITEM
    }

    /**
     * The tables that are meant; empty where each agency is to get its own.
     *
     * @throws UnfittingOption where an option says nothing of any of them
     */
    Optional<AppendixChoice> choice() {
        List<AppendixChoice> choices = what.appendix.stream().map(AppendixChoice::of).map(shape()::of).toList();
        given().filter(option -> choices.stream().noneMatch(choice -> fits(option, choice))).forEach(this::refuse);
        if (what.eachAgency) {
            return Optional.empty();
        }
        return Optional.of(choices.size() == 1 ? choices.getFirst() : new AppendixChoice.Several(choices));
    }

    private TableShape shape() {
        Boolean byItem = rows == null ? null : rows == Rows.ITEM;
        return new TableShape(
                new WorkScope(agency, role, leader, group, overdue, asOf, new WorkScope.Shape(byItem, columns)), period,
                by);
    }

    private boolean fits(String option, AppendixChoice choice) {
        return switch (choice) {
            case AppendixChoice.Assignment assignment -> OF_WORK.contains(option)
                    && !(option.equals("--columns") && assignment.scope().shape().columns().isEmpty());
            case AppendixChoice.Progress _ -> OF_WORK.contains(option) || OF_PROGRESS.contains(option);
            case AppendixChoice.Standing _ -> OF_STANDING.contains(option);
            default -> false;
        };
    }

    /** The options of this class that the call has. */
    private Stream<String> given() {
        Stream<String> all = Stream.of(OF_WORK, OF_PROGRESS, OF_STANDING).flatMap(Set::stream).distinct().sorted();
        CommandSpec call = command;
        return call == null ? Stream.empty() : all.filter(call.commandLine().getParseResult()::hasMatchedOption);
    }

    private void refuse(String option) {
        CommandSpec call = command;
        if (call != null) {
            throw new UnfittingOption(call.commandLine(), option,
                    what.eachAgency ? "--each-agency" : "--appendix " + String.join(",", what.appendix));
        }
    }
}
