package vn.sokehoach.core.usecase.exporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.agency.AgencyNames;
import vn.sokehoach.core.agency.structure.Structure;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.form.FormTexts;
import vn.sokehoach.core.appendix.made.MadeAssignmentForm;
import vn.sokehoach.core.appendix.made.ProgressReportForm;
import vn.sokehoach.core.appendix.made.StandingForm;
import vn.sokehoach.core.appendix.made.WorkColumn;
import vn.sokehoach.core.appendix.made.WorkSelection;
import vn.sokehoach.core.frame.PlanFrames;
import vn.sokehoach.core.overview.AssignmentMatrix;
import vn.sokehoach.core.overview.MatrixTables;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.progress.PlanStanding;
import vn.sokehoach.core.progress.Stand;
import vn.sokehoach.core.progress.Statistics;
import vn.sokehoach.core.progress.StoodWork;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.text.PrintedNumber;
import vn.sokehoach.core.usecase.FindingAgency;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.ReviewedTask;
import vn.sokehoach.core.usecase.ReviewingTasks;
import vn.sokehoach.core.usecase.TaskFilter;
import vn.sokehoach.core.usecase.directory.LookingAtStructures;

/** Makes the tables of a plan that its document does not print. */
final class MakingTables {
    private final PlanBook book;
    private final Clock clock;
    private final ReviewingTasks reviewing;

    MakingTables(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
        this.reviewing = new ReviewingTasks(book, clock);
    }

    /** Who does what (F6). */
    AppendixTable assignment(Plan plan, WorkScope scope) throws Refused {
        return MadeAssignmentForm.of(selection(plan, scope, WorkColumn.ASSIGNMENT, ""));
    }

    /** What was reported (F7). */
    AppendixTable progress(Plan plan, WorkScope scope, @Nullable String period) throws Refused {
        String words = period == null ? "" : FormTexts.of("scope.period", period);
        return ProgressReportForm.of(selection(plan, scope, ProgressReportForm.columns(plan), words),
                reviewing.progress(plan),
                day(scope.asOf()), period);
    }

    /** How the work stands (F8). */
    List<AppendixTable> standing(Plan plan, AppendixChoice.Standing wanted) throws Refused {
        AgencyNames names = new LookingAtStructures(book, clock).names(plan, wanted.structure());
        PlanStanding all = reviewing.standing(plan, wanted.asOf(), names);
        String leader = wanted.leader();
        PlanFrames frames = reviewing.progress(plan).frames();
        PlanStanding standing = leader == null ? all : all.of(work -> frames.isLedBy(work.id(), leader));
        if (leader != null && standing.works().isEmpty()) {
            throw new Refused(Refusal.Code.NO_SUCH_TASKS);
        }
        String words = leader == null ? "" : FormTexts.of("scope.leader", leader);
        Statistics statistics = standing.statistics();
        return wanted.by().stream().map(each -> StandingForm.of(plan, statistics, each, words)).toList();
    }

    /** Who does how much in which group. */
    List<AppendixTable> matrix(Plan plan, Structure structure) {
        AgencyNames names = new LookingAtStructures(book, clock).names(plan, structure);
        return MatrixTables.of(AssignmentMatrix.of(plan, names));
    }

    private WorkSelection selection(Plan plan, WorkScope scope, List<WorkColumn> usual, String more) throws Refused {
        @Nullable
        Predicate<AgencyMention> agency = agency(scope);
        Set<UUID> overdue = scope.overdue() ? overdue(plan, scope.asOf()) : Set.of();
        List<ReviewedTask> tasks = tasks(plan, scope, agency, overdue);
        Set<UUID> chosen = tasks.stream().map(reviewed -> reviewed.task().id()).collect(Collectors.toSet());
        Set<UUID> left = scope.overdue() ? itemsBeside(tasks, overdue) : Set.of();
        List<WorkColumn> columns = scope.shape().columns().isEmpty() ? usual : scope.shape().columns();
        Boolean wanted = scope.shape().byItem();
        boolean byItem = wanted == null ? book.plans().tracking(plan.id()).byItem() : wanted;
        return new WorkSelection(plan, task -> chosen.contains(task.id()), item -> !left.contains(item.id()),
                scope.isWhole(), byItem, columns, words(plan, scope, agency, tasks, more));
    }

    private @Nullable Predicate<AgencyMention> agency(WorkScope scope) throws Refused {
        return scope.agency() == null ? null : new FindingAgency(book).mentions(scope.agency(), false);
    }

    private List<ReviewedTask> tasks(Plan plan, WorkScope scope, @Nullable Predicate<AgencyMention> agency,
            Set<UUID> overdue) throws Refused {
        String group = scope.group();
        if (group != null && plan.body().groups().stream().noneMatch(each -> PrintedNumber.same(each.no(), group))) {
            throw new Refused(Refusal.Code.UNKNOWN_GROUP, group);
        }
        TaskFilter filter = new TaskFilter(plan.id(),
                new TaskFilter.Who(agency, scope.role(), scope.leader()), null, false, day(scope.asOf()), null);
        List<ReviewedTask> tasks = reviewing.review(filter)
                .filter(reviewed -> !scope.overdue() || has(reviewed.task(), overdue))
                .filter(reviewed -> group == null || PrintedNumber.same(reviewed.group().no(), group))
                .toList();
        if (tasks.isEmpty()) {
            throw new Refused(Refusal.Code.NO_SUCH_TASKS);
        }
        return tasks;
    }

    /** The tasks, or the items where these are followed, that the statistics of the day count as overdue. */
    private Set<UUID> overdue(Plan plan, @Nullable LocalDate asOf) {
        return reviewing.standing(plan, asOf)
                .works()
                .stream()
                .filter(work -> work.stand() == Stand.OVERDUE)
                .map(StoodWork::id)
                .collect(Collectors.toSet());
    }

    private static boolean has(PlanTask task, Set<UUID> work) {
        return work.contains(task.id()) || task.items().stream().map(TaskItem::id).anyMatch(work::contains);
    }

    /** The items of these tasks that are not among this work, where items are followed. */
    private static Set<UUID> itemsBeside(List<ReviewedTask> tasks, Set<UUID> work) {
        return tasks.stream()
                .filter(reviewed -> reviewed.progress().followsItems(reviewed.task()))
                .flatMap(reviewed -> reviewed.task().items().stream())
                .map(TaskItem::id)
                .filter(id -> !work.contains(id))
                .collect(Collectors.toSet());
    }

    /** The scope in a few words for the title: the agency by its official name where only one is meant. */
    private String words(Plan plan, WorkScope scope, @Nullable Predicate<AgencyMention> agency,
            List<ReviewedTask> tasks, String more) {
        List<String> words = new ArrayList<>();
        if (agency != null && scope.agency() != null) {
            AgencyNames names = new AgencyNames(book.agencies().all(), plan.day());
            List<String> meant = names.of(tasks.stream()
                    .flatMap(reviewed -> reviewed.task().assignment().mentions())
                    .filter(mention -> mention.agencies().size() < 2)
                    .filter(agency)
                    .toList());
            words.add(meant.size() == 1 ? meant.getFirst() : scope.agency());
        }
        if (scope.leader() != null) {
            words.add(FormTexts.of("scope.leader", scope.leader()));
        }
        if (scope.group() != null) {
            words.add(FormTexts.of("scope.group", scope.group()));
        }
        if (scope.overdue()) {
            words.add(FormTexts.of("scope.overdue"));
        }
        return Stream.concat(words.stream(), Stream.of(more))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }
}
