package vn.sokehoach.core.appendix.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.agency.AgencyNames;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Column;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.appendix.AppendixTable.Row.Kind;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Citations;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.PrintedTable.Merge;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.progress.ProgressEntry.Origin;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.ProgressEntry.Subject;
import vn.sokehoach.core.progress.Statistics;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.source.Coverage;
import vn.sokehoach.core.source.Reading;
import vn.sokehoach.core.source.Source;

/** The forms that are made of tasks and of what was reported of them. */
class MadeFormsTest {
    private static final Source SOURCE = new Source("kh.txt", 1, null, null, null, 0, 1);
    private static final LocalDate DUE = LocalDate.of(2031, 6, 30);
    private static final PlanTask ROADS = task("Làm đường", List.of("Sở Xây dựng"), "Đổ nền", "Trải nhựa", "Kẻ vạch");
    private static final PlanTask WELLS = task("Khoan giếng", List.of("Sở Xây dựng", "Sở Y tế"));
    private static final PlanTask BOOKS = task("Mua sách", List.of());
    private static final Plan PLAN = plan(ROADS, WELLS, BOOKS);

    @Test
    void theStandingByGroupEndsInTheTotalOfTheStatistics() {
        Statistics statistics = statistics(done(ROADS, 5), done(WELLS, 8));
        AppendixTable table = StandingForm.of(PLAN, statistics, StandingForm.By.GROUP);

        assertThat(table.rows()).containsExactly(
                new Row(Kind.NUMBERED,
                        List.of("1", "Việc lớn", "3", "1", "1", "0", "1", "0", "66,7%", "33,3%")),
                new Row(Kind.TOTAL, List.of("", "Tổng số", "3", "1", "1", "0", "1", "0", "66,7%", "33,3%")));
        assertThat(table.title().basis()).contains("9/KH-UBND").contains("ngày 31 tháng 8 năm 2031");
    }

    @Test
    void theStandingByAgencyTellsWhatIsCountedSeveralTimesSoThatItAddsUp() {
        AppendixTable table = StandingForm.of(PLAN, statistics(done(WELLS, 8)), StandingForm.By.AGENCY);
        List<Row> rows = table.rows();

        assertThat(rows).extracting(row -> row.cells().get(1))
                .containsExactly("Sở Xây dựng", "Sở Y tế", "Chưa rõ cơ quan chủ trì", "Cộng theo cơ quan",
                        "Trừ phần tính nhiều lần vì có nhiều cơ quan chủ trì", "Tổng số");
        for (int column = 2; column <= 7; column++) {
            int at = column;
            int led = rows.subList(0, 3).stream().mapToInt(row -> count(row, at)).sum();
            assertThat(led).isEqualTo(count(rows.get(3), column));
            assertThat(led - count(rows.get(4), column)).isEqualTo(count(rows.get(5), column));
        }
    }

    @Test
    void theReportTellsStandResultsAndDifficulties() {
        PlanProgress progress = progress(
                said(WELLS, TaskStatus.IN_PROGRESS, 3, "2031-Q1", new Remarks(null, "Xong 2 giếng", "Thiếu máy", null)),
                said(WELLS, TaskStatus.IN_PROGRESS, 8, "2031-Q3", new Remarks(null, "Xong 5 giếng", null, "Thêm vốn")),
                said(BOOKS, TaskStatus.PAUSED, 4, null, new Remarks("Chờ đấu thầu", null, null, null)));
        WorkSelection all = WorkSelection.all(PLAN, false, ProgressReportForm.columns(PLAN));
        AppendixTable table = ProgressReportForm.of(all, progress, LocalDate.of(2031, 8, 31), null);

        assertThat(head(table)).endsWith("Tiến độ", "Kết quả/Lũy kế", "Khó khăn, vướng mắc", "Kiến nghị")
                .doesNotContain("Theo dõi", "Thời hạn");
        assertThat(told(table)).containsExactly("Chưa triển khai\nQuá hạn|||",
                "Đang thực hiện\n40%\nQuá hạn|05/03/2031: Xong 2 giếng\n05/08/2031: Xong 5 giếng|Thiếu máy|Thêm vốn",
                "Tạm dừng\n40%\nQuá hạn|Chờ đấu thầu||");
    }

    @Test
    void theReportOfAPeriodTellsOnlyWhatWasReportedForIt() {
        PlanProgress progress = progress(
                said(WELLS, TaskStatus.IN_PROGRESS, 3, "2031-Q1", new Remarks(null, "Xong 2 giếng", "Thiếu máy", null)),
                said(WELLS, TaskStatus.DONE, 8, "2031-Q3", new Remarks(null, "Xong cả", null, null)));
        WorkSelection all = WorkSelection.all(PLAN, false, WorkColumn.REPORT);

        assertThat(told(ProgressReportForm.of(all, progress, LocalDate.of(2031, 8, 31), "2031-Q3")).get(1))
                .isEqualTo("Hoàn thành\n05/08/2031\nQuá hạn|Xong cả||");
        assertThat(told(ProgressReportForm.of(all, progress, LocalDate.of(2031, 4, 1), "2031-Q1")).get(1))
                .isEqualTo("Đang thực hiện\n40%|Xong 2 giếng|Thiếu máy|");
    }

    @Test
    void whatIsReportedOfAWholeTaskStandsOnceBesideItsItems() {
        WorkSelection byItem = WorkSelection.all(PLAN, true, List.of(WorkColumn.PROGRESS, WorkColumn.LEAD));
        AppendixTable table = ProgressReportForm.of(byItem, progress(done(ROADS, 5)), DUE, null);

        assertThat(head(table)).containsExactly("STT", "Nội dung công việc", "Tiến độ", "Cơ quan chủ trì");
        assertThat(table.merges()).containsExactly(new Merge(1, 2, 3, 1));
        assertThat(table.rows()).extracting(row -> row.cells().get(2))
                .containsExactly("", "Hoàn thành\n05/05/2031", "", "", "Chưa triển khai", "Chưa triển khai");
    }

    @Test
    void itemsThatAreFollowedStandEachForItself() {
        PlanProgress progress = new PlanProgress(new PlanTracking(PLAN.id(), true, DUE), List.of());
        WorkSelection byItem = WorkSelection.all(PLAN, true, List.of(WorkColumn.PROGRESS));

        assertThat(ProgressReportForm.of(byItem, progress, DUE, null).merges()).isEmpty();
    }

    @Test
    void leavesOutGroupsWithoutAnyOfTheChosenTasks() {
        WorkSelection none = new WorkSelection(PLAN, task -> false, item -> true, false, false, List.of(), "quá hạn");

        assertThat(MadeAssignmentForm.of(none).rows()).isEmpty();
        assertThat(MadeAssignmentForm.of(none).title().title()).endsWith(" - QUÁ HẠN");
    }

    @Test
    void columnsFillThePageWhicheverAreChosen() {
        for (List<WorkColumn> columns : List.of(WorkColumn.REPORT, WorkColumn.ASSIGNMENT, List.<WorkColumn>of())) {
            AppendixTable table = MadeAssignmentForm.of(WorkSelection.all(PLAN, false, columns));
            double width = table.columns().stream().mapToDouble(Column::millimetres).sum();

            assertThat(width).isCloseTo(table.page().printableWidth(), Offset.offset(0.01));
            assertThat(table.columns().get(1).millimetres()).isGreaterThan(70);
        }
    }

    private static int count(Row row, int column) {
        return Integer.parseInt(row.cells().get(column));
    }

    private static List<String> head(AppendixTable table) {
        return table.head().rows().getFirst();
    }

    /** The last four cells of every task. */
    private static List<String> told(AppendixTable table) {
        return table.rows()
                .stream()
                .filter(row -> row.kind() == Kind.NUMBERED)
                .map(row -> String.join("|", row.cells().subList(row.cells().size() - 4, row.cells().size())))
                .toList();
    }

    private static Statistics statistics(ProgressEntry... entries) {
        return Statistics.of(PLAN, progress(entries), new AgencyNames(List.of(), DUE), LocalDate.of(2031, 8, 31));
    }

    private static PlanProgress progress(ProgressEntry... entries) {
        return new PlanProgress(new PlanTracking(PLAN.id(), false, DUE), List.of(entries));
    }

    private static ProgressEntry done(PlanTask task, int month) {
        return said(task, TaskStatus.DONE, month, null, Remarks.NONE);
    }

    private static ProgressEntry said(PlanTask task, TaskStatus status, int month, @Nullable String period,
            Remarks remarks) {
        return new ProgressEntry(UUID.randomUUID(), new Subject(PLAN.id(), task.id(), null), status,
                status == TaskStatus.DONE ? null : 40, remarks, LocalDate.of(2031, month, 5),
                new Origin(Instant.EPOCH, "Lan", null, period, null));
    }

    private static PlanTask task(String content, List<String> leads, String... items) {
        return new PlanTask(UUID.randomUUID(), "a", content,
                Stream.of(items).map(item -> new TaskItem(UUID.randomUUID(), item, List.of(), SOURCE)).toList(),
                new Assignment(leads.stream().map(name -> new AgencyMention(name, List.of())).toList(), null,
                        List.of(), List.of()),
                List.of(), SOURCE);
    }

    private static Plan plan(PlanTask... tasks) {
        return new Plan(UUID.randomUUID(), 2031,
                new Heading("9/KH-UBND", LocalDate.of(2031, 1, 6), null, null, "Thử", null, null),
                new Body(List.of(),
                        List.of(new TaskGroup(UUID.randomUUID(), "1", "Việc lớn", null, List.of(tasks), SOURCE)),
                        List.of()),
                List.of(), new Citations(List.of(), List.of(), List.of()),
                new Reading(List.of(), new Coverage(0, 0, 0, 0), List.of()));
    }
}
