package vn.sokehoach.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.agency.AgencyNames;
import vn.sokehoach.core.overview.AssignmentMatrix;
import vn.sokehoach.core.overview.Overview;
import vn.sokehoach.core.overview.Urgency;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Citations;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.progress.ProgressEntry.Origin;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.ProgressEntry.Subject;
import vn.sokehoach.core.progress.Statistics.OfAgency;
import vn.sokehoach.core.progress.Statistics.OfGroup;
import vn.sokehoach.core.source.Coverage;
import vn.sokehoach.core.source.Reading;
import vn.sokehoach.core.source.Source;

/** The standing of a plan on a day. */
class StatisticsTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final Source SOURCE = new Source("kh.txt", 1, null, null, null, 0, 1);
    private static final List<String> AGENCIES = List.of("Sở Tài chính", "Sở Y tế", "Sở Nội vụ", "Công an tỉnh");

    @Test
    void tellsDoneInTimeFromDoneLateAndOpenFromOverdue() {
        PlanTask inTime = task(List.of("Sở Y tế"), day(31, 3), 0);
        PlanTask late = task(List.of("Sở Y tế"), day(31, 3), 0);
        PlanTask open = task(List.of("Sở Nội vụ"), day(30, 6), 0);
        PlanTask overdue = task(List.of("Sở Nội vụ"), day(29, 6), 0);
        PlanTask cancelled = task(List.of(), day(31, 1), 0);
        Plan plan = plan(List.of(inTime, late, open, overdue, cancelled));
        PlanProgress progress = progress(plan, false,
                List.of(entry(plan, inTime, null, TaskStatus.DONE, day(31, 3)),
                        entry(plan, late, null, TaskStatus.DONE, day(1, 4)),
                        entry(plan, open, null, TaskStatus.REPORTED, day(2, 4)),
                        entry(plan, overdue, null, TaskStatus.PAUSED, day(31, 3)),
                        entry(plan, cancelled, null, TaskStatus.CANCELLED, day(5, 5))));

        Statistics standing = Statistics.of(plan, progress, names(), day(30, 6));

        assertThat(standing.total()).isEqualTo(new Standing(1, 1, 1, 1, 1, 2));
        assertThat(standing.total().completion()).hasValueSatisfying(rate -> assertThat(rate).isEqualTo("0.5000"));
        assertThat(standing.total().update()).hasValueSatisfying(rate -> assertThat(rate).isEqualTo("0.5000"));
        assertThat(standing.agencies()).extracting(OfAgency::name).containsExactly("Sở Y tế", "Sở Nội vụ", null);
    }

    @Test
    void judgesByWhatWasKnownOnTheDay() {
        PlanTask task = task(List.of("Sở Y tế"), day(31, 3), 0);
        Plan plan = plan(List.of(task));
        PlanProgress progress = progress(plan, false, List.of(entry(plan, task, null, TaskStatus.DONE, day(10, 4))));

        assertThat(Statistics.of(plan, progress, names(), day(31, 3)).total().open()).isOne();
        assertThat(Statistics.of(plan, progress, names(), day(9, 4)).total().overdue()).isOne();
        assertThat(Statistics.of(plan, progress, names(), day(10, 4)).total().late()).isOne();
    }

    @Test
    void countsItemsWhereThePlanIsTrackedByItem() {
        PlanTask withItems = task(List.of("Sở Y tế", "Sở Tài chính"), day(31, 3), 3);
        PlanTask without = task(List.of("Sở Y tế"), day(31, 3), 0);
        Plan plan = plan(List.of(withItems, without));
        PlanProgress progress = progress(plan, true, List
                .of(entry(plan, withItems, withItems.items().getFirst(), TaskStatus.DONE, day(1, 3))));

        Statistics standing = Statistics.of(plan, progress, names(), day(30, 3));

        assertThat(standing.total()).isEqualTo(new Standing(1, 0, 3, 0, 0, 1));
        assertThat(standing.surplus()).isEqualTo(new Standing(1, 0, 2, 0, 0, 1));
    }

    @Test
    void anEmptyPlanHasNoRates() {
        Statistics standing = Statistics.of(plan(List.of()), progress(plan(List.of()), false, List.of()), names(),
                day(1, 6));

        assertThat(standing.total()).isEqualTo(Standing.NONE);
        assertThat(standing.total().completion()).isEmpty();
    }

    @Property(tries = 300)
    void groupsAddUpToThePlanAndAgenciesToThePlanAndTheSurplus(@ForAll long seed) {
        Random random = new Random(seed);
        boolean byItem = random.nextBoolean();
        Plan plan = randomPlan(random);
        PlanProgress progress = progress(plan, byItem, randomEntries(plan, random));
        LocalDate day = NEW_YEAR.plusDays(random.nextInt(366));

        Statistics standing = Statistics.of(plan, progress, names(), day);

        Standing total = standing.total();
        assertThat(standing.groups().stream().map(OfGroup::standing).reduce(Standing.NONE, Standing::plus))
                .isEqualTo(total);
        assertThat(standing.agencies().stream().map(OfAgency::standing).reduce(Standing.NONE, Standing::plus))
                .isEqualTo(total.plus(standing.surplus()));
        assertThat(total.measured() + total.beside()).isEqualTo(plan.tasks()
                .mapToInt(task -> byItem && !task.items().isEmpty() ? task.items().size() : 1)
                .sum());
        assertThat(standing.surplus().measured() + standing.surplus().beside()).isNotNegative();
    }

    @Property(tries = 300)
    void everyFigureCountsItsRows(@ForAll long seed) {
        Random random = new Random(seed);
        Plan plan = randomPlan(random);
        PlanProgress progress = progress(plan, random.nextBoolean(), randomEntries(plan, random));
        LocalDate day = NEW_YEAR.plusDays(random.nextInt(366));

        Overview overview = new Overview(PlanStanding.of(plan, progress, names(), day));

        Statistics statistics = overview.statistics();
        assertThat(statistics).isEqualTo(Statistics.of(plan, progress, names(), day));
        for (Stand stand : Stand.values()) {
            assertThat(overview.in(stand)).hasSize(statistics.total().in(stand));
            for (int group = 0; group < statistics.groups().size(); group++) {
                assertThat(overview.ofGroup(group, stand))
                        .hasSize(statistics.groups().get(group).standing().in(stand));
            }
            for (OfAgency agency : statistics.agencies()) {
                assertThat(overview.ledBy(agency.name(), stand)).hasSize(agency.standing().in(stand));
            }
        }
        assertThat(Stream.of(Urgency.LATE_UP_TO_7, Urgency.LATE_UP_TO_30, Urgency.LATE_LONGER)
                .mapToInt(late -> overview.urgent(late).size())
                .sum()).isEqualTo(statistics.total().overdue());
        assertThat(overview.urgent(Urgency.DUE_IN_7)).containsAll(overview.urgent(Urgency.DUE_IN_3));
        assertThat(overview.urgent(Urgency.DUE_IN_3)).containsAll(overview.urgent(Urgency.DUE_IN_1));
    }

    @Property(tries = 200)
    void theMatrixCountsForEachLeadWhatTheStatisticsCount(@ForAll long seed) {
        Random random = new Random(seed);
        Plan plan = randomPlan(random);
        PlanProgress progress = progress(plan, false, randomEntries(plan, random));

        AssignmentMatrix matrix = AssignmentMatrix.of(plan, names());

        for (OfAgency agency : Statistics.of(plan, progress, names(), NEW_YEAR).agencies()) {
            int led = agency.standing().measured() + agency.standing().beside();
            assertThat(matrix.rows()).filteredOn(row -> row.agency().equals(agency.name()))
                    .hasSize(agency.name() == null ? 0 : 1)
                    .allMatch(row -> row.count(AgencyRole.LEAD) == led);
        }
    }

    @Property(tries = 200)
    void overdueInTheCountsIsOverdueInTheList(@ForAll long seed) {
        Random random = new Random(seed);
        Plan plan = randomPlan(random);
        PlanProgress progress = progress(plan, false, randomEntries(plan, random));
        LocalDate day = NEW_YEAR.plusDays(random.nextInt(366));

        PlanProgress then = progress.asOf(day);

        assertThat(Statistics.of(plan, progress, names(), day).total().overdue())
                .isEqualTo((int) plan.tasks().filter(task -> then.isOverdue(task, day)).count());
    }

    private static Plan randomPlan(Random random) {
        List<PlanTask> tasks = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            List<String> leads = AGENCIES.stream().filter(_ -> random.nextInt(3) == 0).toList();
            tasks.add(task(leads, NEW_YEAR.plusDays(random.nextInt(366)), random.nextInt(3)));
        }
        return plan(tasks);
    }

    private static List<ProgressEntry> randomEntries(Plan plan, Random random) {
        List<ProgressEntry> entries = new ArrayList<>();
        for (PlanTask task : plan.tasks().toList()) {
            for (int i = random.nextInt(4); i > 0; i--) {
                TaskItem item = task.items().isEmpty() || random.nextBoolean() ? null
                        : task.items().get(random.nextInt(task.items().size()));
                entries.add(entry(plan, task, item,
                        TaskStatus.values()[random.nextInt(TaskStatus.values().length)],
                        NEW_YEAR.plusDays(random.nextInt(366))));
            }
        }
        return entries;
    }

    private static LocalDate day(int day, int month) {
        return LocalDate.of(2024, month, day);
    }

    private static AgencyNames names() {
        return new AgencyNames(List.of(), NEW_YEAR);
    }

    private static PlanTask task(List<String> leads, LocalDate due, int items) {
        List<TaskItem> made = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            made.add(new TaskItem(UUID.randomUUID(), "việc " + i, List.of(), SOURCE));
        }
        List<AgencyMention> mentions = leads.stream().map(lead -> new AgencyMention(lead, List.of())).toList();
        return new PlanTask(UUID.randomUUID(), "", "việc", made, new Assignment(mentions, null, List.of(), List.of()),
                List.of(new Deadline("hạn", Deadline.Kind.DAY, null, due)), SOURCE);
    }

    /** A plan with two groups, the tasks dealt out in turn. */
    private static Plan plan(List<PlanTask> tasks) {
        List<PlanTask> even = new ArrayList<>();
        List<PlanTask> odd = new ArrayList<>();
        tasks.forEach(task -> (even.size() <= odd.size() ? even : odd).add(task));
        Body body = new Body(List.of(), List.of(new TaskGroup(UUID.randomUUID(), "1", "Nhóm một", null, even, SOURCE),
                new TaskGroup(UUID.randomUUID(), "2", "Nhóm hai", null, odd, SOURCE)), List.of());
        return new Plan(UUID.randomUUID(), 2024, new Heading("1/KH-UBND", NEW_YEAR, null, null, null, null, null), body,
                List.of(), new Citations(List.of(), List.of(), List.of()),
                new Reading(List.of(), new Coverage(0, 0, 0, 0), List.of()));
    }

    private static PlanProgress progress(Plan plan, boolean byItem, List<ProgressEntry> entries) {
        return new PlanProgress(new PlanTracking(plan.id(), byItem, LocalDate.of(2024, 12, 31)), entries);
    }

    private static ProgressEntry entry(Plan plan, PlanTask task, TaskItem item, TaskStatus status, LocalDate on) {
        return new ProgressEntry(UUID.randomUUID(), new Subject(plan.id(), task.id(), item == null ? null : item.id()),
                status, null, Remarks.NONE, on, new Origin(Instant.EPOCH, "chị Hoa", null, null, null));
    }
}
