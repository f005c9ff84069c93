package vn.sokehoach.core.usecase.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Citations;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.PrintedTable;
import vn.sokehoach.core.plan.PrintedTable.Merge;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.source.Coverage;
import vn.sokehoach.core.source.Reading;
import vn.sokehoach.core.source.Source;

class AgencyShareTest {
    private static final Source SOURCE = new Source("kh.txt", 1, null, null, null, 0, 1);
    private static final AgencyId HEALTH = new AgencyId("Mây Trắng", "SYT");
    private static final AgencyId LABOUR = new AgencyId("Mây Trắng", "SLD");
    private static final AgencyId BOTH = new AgencyId("Mây Trắng", "CSN");

    private final PlanTask leads = task("a", mention("Sở Y tế", HEALTH), List.of());
    private final PlanTask joins = task("b", mention("Hội Chữ", null), List.of(mention("các sở", BOTH)));
    private final PlanTask other = task("c", mention("Sở Lao động", LABOUR), List.of());
    private final TaskGroup first = group("1", List.of(leads, other));
    private final TaskGroup second = group("2", List.of(joins));
    private final TaskGroup third = group("3", List.of());

    @Test
    void eachAgencyHasTheTasksThatItLeadsOrJoinsAlsoAsOneOfMany() {
        List<Party> parties = Party.of(plan(List.of()), List.of(agency(HEALTH, "Sở Y tế", List.of()),
                agency(LABOUR, "Sở Lao động", List.of()), agency(BOTH, "Các sở", List.of(HEALTH, LABOUR))));

        assertThat(parties).containsExactly(new Party("Sở Y tế", Set.of(leads, joins)),
                new Party("Sở Lao động", Set.of(other, joins)), new Party("Hội Chữ", Set.of(joins)));
    }

    @Test
    void aCollectiveWhoseMembersAreNotKnownStandsForItself() {
        assertThat(Party.of(plan(List.of()), List.of(agency(BOTH, "Các sở", List.of()))))
                .extracting(Party::name)
                .containsExactly("Sở Y tế", "Sở Lao động", "Hội Chữ", "Các sở");
    }

    @Test
    void groupsWithoutATaskOfTheAgencyAreLeftOut() {
        Plan share = AgencyShare.of(plan(List.of()), Set.of(joins));

        assertThat(share.body().groups()).extracting(TaskGroup::no).containsExactly("2");
        assertThat(share.tasks()).containsExactly(joins);
    }

    @Test
    void thePrintedTableKeepsItsRowsWithTheirGroupsAndWhatGoesOnBelowThem() {
        Appendix printed = printed(List.of(new Merge(1, 2, 4, 1)));

        Appendix share = AgencyShare.of(plan(List.of(printed)), Set.of(other, joins)).appendices().getFirst();

        assertThat(share.rows()).extracting(row -> String.join("|", row.cells()))
                .containsExactly("I|Nhóm một|", "2|c|Văn phòng", "|c đi tiếp|", "II|Nhóm hai|", "3|b|");
        assertThat(share.table().merges()).containsExactly(new Merge(1, 2, 2, 1));
    }

    @Test
    void aPrintedTableWithoutTasksAndOtherAppendicesAreLeftOut() {
        Appendix indicators = new Appendix(UUID.randomUUID(), "II", AppendixKind.INDICATORS, "CHỈ TIÊU", null,
                printed(List.of()).table(), List.of());
        Appendix foreign = new Appendix(UUID.randomUUID(), "III", AppendixKind.ASSIGNMENT, "VIỆC KHÁC", null,
                printed(List.of()).table(), List.of(row(UUID.randomUUID(), 1, "1", "z", "")));

        Plan share = AgencyShare.of(plan(List.of(indicators, foreign)), Set.of(leads));

        assertThat(share.appendices()).isEmpty();
        assertThat(share.hasAssignmentTable()).isFalse();
    }

    @Test
    void tasksThatStandOnlyInTheTextFollowThePrintedTableInOneMadeOfThem() {
        Plan both = plan(List.of(without(joins, printed(List.of()))));

        assertThat(tables(both, leads, joins)).containsExactly(List.of("I|Nhóm một", "1|a", "|a đi tiếp"),
                List.of("2|Nhóm 2", "1|b"));
        assertThat(tables(both, joins)).containsExactly(List.of("2|Nhóm 2", "1|b"));
        assertThat(tables(both, other)).containsExactly(List.of("I|Nhóm một", "2|c", "|c đi tiếp"));
    }

    @Test
    void everyTaskStandsInOneTableWhetherOrNotThePlanPrintsAny() {
        assertThat(tables(plan(List.of(printed(List.of()))), leads, joins)).containsExactly(
                List.of("I|Nhóm một", "1|a", "|a đi tiếp", "II|Nhóm hai", "3|b"));
        assertThat(tables(plan(List.of()), leads, joins)).containsExactly(
                List.of("1|Nhóm 1", "1|a", "2|Nhóm 2", "2|b"));
    }

    /** The rows of the tables of these tasks, of each its first two cells. */
    private static List<List<String>> tables(Plan plan, PlanTask... tasks) {
        return AgencyShare.tables(plan, Set.of(tasks), PlanTracking.initial(plan.id(), plan.year()))
                .stream()
                .map(table -> table.rows().stream().map(row -> String.join("|", row.cells().subList(0, 2))).toList())
                .toList();
    }

    private static Appendix without(PlanTask task, Appendix appendix) {
        return new Appendix(appendix.id(), appendix.no(), appendix.kind(), appendix.title(), appendix.basis(),
                appendix.table(), appendix.rows().stream().filter(row -> !row.id().equals(task.id())).toList());
    }

    private Appendix printed(List<Merge> merges) {
        List<AppendixRow> rows = new ArrayList<>();
        rows.add(row(UUID.randomUUID(), 0, "I", "Nhóm một", ""));
        rows.add(row(leads.id(), 1, "1", "a", "Văn phòng"));
        rows.add(row(UUID.randomUUID(), 2, "", "a đi tiếp", ""));
        rows.add(row(other.id(), 1, "2", "c", ""));
        rows.add(row(UUID.randomUUID(), 2, "", "c đi tiếp", ""));
        rows.add(row(UUID.randomUUID(), 0, "II", "Nhóm hai", ""));
        rows.add(row(joins.id(), 1, "3", "b", ""));
        rows.add(row(UUID.randomUUID(), 0, "III", "Nhóm ba", ""));
        return new Appendix(UUID.randomUUID(), "I", AppendixKind.ASSIGNMENT, "GIAO VIỆC", null,
                new PrintedTable(List.of(List.of("STT", "Việc", "Theo dõi")), List.of(), List.of(), merges), rows);
    }

    private static AppendixRow row(UUID id, int level, String no, String text, String monitoring) {
        return new AppendixRow(id, level, no, List.of(no, text, monitoring),
                new AppendixRow.Work(text, null, null, null, null, null), SOURCE);
    }

    private Plan plan(List<Appendix> appendices) {
        return new Plan(UUID.randomUUID(), 2024, new Heading("7/KH-UBND", null, null, null, null, null, null),
                new Body(List.of(), List.of(first, second, third), List.of()), appendices,
                new Citations(List.of(), List.of(), List.of()),
                new Reading(List.of(), new Coverage(1, 1, 0, 0), List.of()));
    }

    private static TaskGroup group(String no, List<PlanTask> tasks) {
        return new TaskGroup(UUID.randomUUID(), no, "Nhóm " + no, null, tasks, SOURCE);
    }

    private static PlanTask task(String text, AgencyMention lead, List<AgencyMention> cooperating) {
        return new PlanTask(UUID.randomUUID(), text, text, List.of(),
                new Assignment(List.of(lead), cooperating.isEmpty() ? null : "các sở", cooperating, List.of()),
                List.of(), SOURCE);
    }

    private static AgencyMention mention(String printed, AgencyId id) {
        return new AgencyMention(printed, id == null ? List.of() : List.of(id));
    }

    private static Agency agency(AgencyId id, String name, List<AgencyId> members) {
        return new Agency(id, members.isEmpty() ? Agency.Kind.DEPARTMENT : Agency.Kind.COLLECTIVE,
                List.of(new Agency.ValidName(name, null, null)), null, List.of(), members);
    }
}
