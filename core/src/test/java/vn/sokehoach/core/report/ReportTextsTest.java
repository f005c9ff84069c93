package vn.sokehoach.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.agency.AgencyNames;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Citations;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.progress.PlanStanding;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.progress.ProgressEntry.Origin;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.ProgressEntry.Subject;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.source.Coverage;
import vn.sokehoach.core.source.Reading;
import vn.sokehoach.core.source.Source;

/** What stands in the places of a report. */
class ReportTextsTest {
    private static final Source SOURCE = new Source("kh.txt", 1, null, null, null, 0, 1);
    private static final LocalDate DAY = LocalDate.of(2031, 8, 31);
    private static final TaskItem EARLY = item("Đào móng", LocalDate.of(2031, 3, 31));
    private static final TaskItem LATER = item("Lợp mái", LocalDate.of(2031, 11, 30));
    private static final PlanTask SCHOOL = task("a", "Xây trường", LocalDate.of(2031, 12, 31), EARLY, LATER);
    private static final PlanTask WELLS = task("b", "Khoan giếng", LocalDate.of(2031, 6, 30));
    private static final Plan PLAN = new Plan(UUID.randomUUID(), 2031,
            new Heading("9/KH-UBND", LocalDate.of(2031, 1, 5), "Mây Trắng", "KẾ HOẠCH", "Việc năm 2031",
                    "Ủy ban nhân dân tỉnh Mây Trắng", null),
            new Body(List.of(), List.of(new TaskGroup(UUID.randomUUID(), "1", "Việc lớn", null, List.of(SCHOOL, WELLS),
                    SOURCE)), List.of()),
            List.of(), new Citations(List.of(), List.of(), List.of()),
            new Reading(List.of(), new Coverage(0, 0, 0, 0), List.of()));

    @Test
    void thePlanIsCalledByAllThatIsKnownOfIt() {
        assertThat(content(false, null).texts()).containsEntry(ReportPlace.PLAN,
                "Kế hoạch số 9/KH-UBND ngày 05 tháng 01 năm 2031 của Ủy ban nhân dân tỉnh Mây Trắng")
                .containsEntry(ReportPlace.RECIPIENT, "Ủy ban nhân dân tỉnh Mây Trắng")
                .containsEntry(ReportPlace.DAY, "31 tháng 8 năm 2031")
                .containsEntry(ReportPlace.YEAR, "2031")
                .hasSize((int) java.util.Arrays.stream(ReportPlace.values())
                        .filter(place -> place.kind() == ReportPlace.Kind.TEXT
                                && !ReportPlace.OF_LETTERS.contains(place))
                        .count());
    }

    @ParameterizedTest
    @CsvSource({"2031-Q2, quý II năm 2031", "2031-05, tháng 5 năm 2031", "2031, năm 2031", "đợt 1, kỳ đợt 1",
            ", đến ngày 31 tháng 8 năm 2031"})
    void thePeriodIsCalledAsPeopleCallIt(@Nullable String period, String words) {
        assertThat(content(false, period).texts()).containsEntry(ReportPlace.PERIOD, words);
    }

    @Test
    void theOverdueWorkIsThatOfTheFigureWhicheverWayThePlanIsFollowed() {
        ReportContent byTask = content(false, null);
        ReportContent byItem = content(true, null);

        assertThat(byTask.texts()).containsEntry(ReportPlace.OVERDUE, "1").containsEntry(ReportPlace.TOTAL, "2");
        assertThat(byTask.lists().get(ReportPlace.OVERDUE_TASKS)).containsExactly(
                "- Nhiệm vụ 1.b: Khoan giếng (chủ trì: Sở Xây dựng) [thời hạn: hạn 30/6]");
        assertThat(byItem.texts()).containsEntry(ReportPlace.OVERDUE, "2").containsEntry(ReportPlace.TOTAL, "3");
        assertThat(byItem.lists().get(ReportPlace.OVERDUE_TASKS)).containsExactly(
                "- Nhiệm vụ 1.a: Đào móng (chủ trì: Sở Xây dựng) [thời hạn: hạn 31/3]",
                "- Nhiệm vụ 1.b: Khoan giếng (chủ trì: Sở Xây dựng) [thời hạn: hạn 30/6]");
        assertThat(byItem.lists().get(ReportPlace.OVERDUE_AGENCIES))
                .containsExactly("- Sở Xây dựng: 2 việc quá hạn trong tổng số 3 việc chủ trì.");
    }

    @Test
    void difficultiesAreThoseOfThePeriodAndNothingIsSaidSoWhereThereAreNone() {
        assertThat(content(false, "2031-Q3").lists().get(ReportPlace.DIFFICULTIES))
                .containsExactly("- Nhiệm vụ 1.b: Thiếu máy khoan");
        assertThat(content(false, "2031-Q1").lists().get(ReportPlace.DIFFICULTIES)).containsExactly("- Không có.");
    }

    @Test
    void everyPlaceIsFoundByItsNameWithoutAccentsToo() {
        for (ReportPlace place : ReportPlace.values()) {
            assertThat(ReportPlace.named("  " + place.officialName().toUpperCase(java.util.Locale.ROOT) + " "))
                    .contains(place);
        }
        assertThat(ReportPlace.named("ty le  hoan thanh")).contains(ReportPlace.COMPLETION);
        assertThat(ReportPlace.named("tỷ lệ")).isEmpty();
    }

    private static ReportContent content(boolean byItem, @Nullable String period) {
        ProgressEntry entry = new ProgressEntry(UUID.randomUUID(), new Subject(PLAN.id(), WELLS.id(), null),
                TaskStatus.IN_PROGRESS, 40, new Remarks(null, null, "Thiếu máy khoan", null), LocalDate.of(2031, 7, 2),
                new Origin(Instant.EPOCH, "Lan", null, "2031-Q3", null));
        PlanProgress progress = new PlanProgress(
                new PlanTracking(PLAN.id(), byItem, LocalDate.of(2031, 12, 31)), List.of(entry));
        PlanStanding standing = PlanStanding.of(PLAN, progress, new AgencyNames(List.of(), DAY), DAY);
        return new ReportTexts(standing, new ReportWish(period, DAY, null, null, null)).content(progress, Map.of(),
                DAY);
    }

    private static TaskItem item(String content, LocalDate due) {
        return new TaskItem(UUID.randomUUID(), content, List.of(deadline(due)), SOURCE);
    }

    private static PlanTask task(String label, String content, LocalDate due, TaskItem... items) {
        return new PlanTask(UUID.randomUUID(), label, content, List.of(items),
                new Assignment(List.of(new AgencyMention("Sở Xây dựng", List.of())), null, List.of(), List.of()),
                List.of(deadline(due)), SOURCE);
    }

    private static Deadline deadline(LocalDate due) {
        return new Deadline("hạn " + due.getDayOfMonth() + "/" + due.getMonthValue(), Deadline.Kind.DAY, null, due);
    }
}
