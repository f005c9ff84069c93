package vn.sokehoach.core.usecase.drafting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Change.ProgressRecorded;
import vn.sokehoach.core.change.Change.WorkCarried;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.edit.tree.Numbers;
import vn.sokehoach.core.edit.tree.Piece;
import vn.sokehoach.core.edit.tree.PlanTree;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.progress.ProgressEntry.Origin;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.ProgressEntry.Subject;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.structure.CarriedWork;
import vn.sokehoach.core.text.NumberStyle;
import vn.sokehoach.core.text.TypedText;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.importing.KeepingPlans;

/**
 * Makes a plan for a later year of what an earlier one left unfinished, linked in both directions. Days of the old year do
 * not go over; words, agencies and what recurs do.
 */
public final class RollingOver {
    private static final String NO_DAY =
            "(?<!ngày\\s{1,2}\\d{1,2}\\s{1,2}tháng\\s{1,2}\\d{1,2}\\s{1,2}năm\\s{1,2})";
    private final PlanBook book;
    private final KeepingPlans keeping;
    private final Clock clock;

    public RollingOver(PlanBook book, KeepingPlans keeping, Clock clock) {
        this.book = book;
        this.keeping = keeping;
        this.clock = clock;
    }

    /**
     * What would go over; nothing is kept.
     *
     * @throws Refused where the plan is not there, the year is not later, or nothing would go over
     */
    public RolledOver rehearse(RollOver wish) throws Refused {
        return prepared(wish, "").rolledOver();
    }

    /**
     * Keeps the new plan and marks the old tasks, as one step; returns when it is on the disk.
     *
     * @throws Refused   where the plan is not there, the year is not later, or nothing would go over
     * @throws StaleEdit where the book changed in between
     */
    public RolledOver rollOver(RollOver wish, String author) throws Refused, StaleEdit {
        Prepared prepared = prepared(wish, author);
        StepLabel name = new StepLabel(StepLabel.Code.ROLL_OVER,
                List.of(DraftingPlan.nameOf(prepared.old()), String.valueOf(wish.year())));
        keeping.keepNew(prepared.rolledOver().plan(), List.of(), prepared.further(), name, author);
        return prepared.rolledOver();
    }

    private Prepared prepared(RollOver wish, String author) throws Refused {
        Plan old = book.plans()
                .find(wish.plan())
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_PLAN, wish.plan().toString()));
        if (wish.year() <= old.year()) {
            throw new Refused(Refusal.Code.YEAR_NOT_LATER, String.valueOf(wish.year()), String.valueOf(old.year()));
        }
        PlanProgress progress = new PlanProgress(book.plans().tracking(old.id()), book.progress().ofPlan(old.id()))
                .asOf(wish.asOf());
        Plan blank = DraftingPlan.blank(UUID.randomUUID(), wish.year(), heading(old, wish));
        UnfinishedWork work = new UnfinishedWork(blank.id(), old, progress, wish.which());
        Plan plan = renumbered(old, new Plan(blank.id(), blank.year(), blank.heading(),
                new Body(List.of(), work.groups(), List.of()), List.of(), blank.citations(), blank.reading()));
        if (plan.tasks().findAny().isEmpty()) {
            throw new Refused(Refusal.Code.NOTHING_TO_CARRY_OVER, DraftingPlan.nameOf(old));
        }
        List<Change> further = new ArrayList<>();
        work.links().forEach(link -> further.add(new WorkCarried(null, link)));
        List<Change> marks = marks(wish, old, progress, work.links(), author);
        further.addAll(marks);
        long tasks = plan.tasks().count();
        return new Prepared(old, further, new RolledOver(plan, tasks, old.tasks().count() - tasks, marks.size()));
    }

    private static Heading heading(Plan old, RollOver wish) {
        Heading was = old.heading();
        String typed = wish.title() == null ? "" : TypedText.line(wish.title());
        return new Heading(null, null, was.place(), was.documentType(),
                typed.isEmpty() ? titleFor(old, wish.year()) : typed, was.issuer(), null);
    }

    /**
     * The old plan's title with another year in the place of its own; days and numbers of documents that it cites stay. null
     * where it has none.
     */
    public static @Nullable String titleFor(Plan old, int year) {
        String title = old.heading().title();
        return title == null ? null
                : title.replaceAll(NO_DAY + "(?<![\\d/.-])" + old.year() + "(?![\\d/])", String.valueOf(year));
    }

    /** Counted as the old plan counts, without the gaps of what stayed behind; what had no numbers gets none. */
    private static Plan renumbered(Plan old, Plan plan) {
        Numbers formerly = new Numbers(PlanTree.of(old));
        PlanTree tree = PlanTree.of(plan);
        Numbers now = new Numbers(tree);
        if (tree.groups().stream().noneMatch(group -> group.label().isEmpty())) {
            now.renumber(null, formerly.ofGroups());
        }
        for (Piece group : tree.groups()) {
            List<String> labels = group.children().stream().map(Piece::label).toList();
            if (!labels.contains("") && NumberStyle.of(labels).isPresent()) {
                now.renumber(group, formerly.ofTasks(group));
            }
        }
        return tree.plan();
    }

    private List<Change> marks(RollOver wish, Plan old, PlanProgress progress, List<CarriedWork> links, String author) {
        String note = wish.note() == null ? "" : TypedText.lines(wish.note());
        if (note.isEmpty()) {
            return List.of();
        }
        List<UUID> carried = links.stream().map(CarriedWork::from).toList();
        return old.tasks()
                .flatMap(task -> progress.followsItems(task)
                        ? task.items().stream().map(TaskItem::id).map(item -> new Subject(old.id(), task.id(), item))
                        : Stream.of(new Subject(old.id(), task.id(), null)))
                .filter(subject -> carried.contains(subject.id()))
                .filter(subject -> progress.of(subject.id()).status() != TaskStatus.CARRIED_OVER)
                .<Change>map(subject -> new ProgressRecorded(null, entry(subject, wish, note, author)))
                .toList();
    }

    private ProgressEntry entry(Subject subject, RollOver wish, String note, String author) {
        return new ProgressEntry(UUID.randomUUID(), subject, TaskStatus.CARRIED_OVER, null,
                new Remarks(note, null, null, null), wish.asOf(),
                new Origin(clock.instant(), author, null, null, null));
    }

    private record Prepared(Plan old, List<Change> further, RolledOver rolledOver) {}
}
