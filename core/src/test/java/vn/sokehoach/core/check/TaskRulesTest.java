package vn.sokehoach.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.core.check.DraftedPlan.LEAD;
import static vn.sokehoach.core.check.DraftedPlan.due;
import static vn.sokehoach.core.check.DraftedPlan.item;
import static vn.sokehoach.core.check.DraftedPlan.task;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Citations;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Deadline.Kind;
import vn.sokehoach.core.plan.ReportingDuty;

/** What is wrong in who does what and until when. */
class TaskRulesTest {
    private static final String LONG = "Khơi thông mương tưới của ba hợp tác xã ven sông trước mùa gặt";

    @Test
    void aTaskNeedsALeadOrDashesThatNameOne() {
        Assignment cooperating = new Assignment(List.of(), "Sở Y tế", List.of(LEAD), List.of());
        DraftedPlan plan = new DraftedPlan().group("I", "1", task("a", "Việc", Assignment.NONE),
                task("b", "Việc", cooperating), task("bb", "Phối hợp với Sở Y tế trồng cây", Assignment.NONE),
                task("c", "Việc", Assignment.NONE, item("Sở Y tế chủ trì"), item("Chủ  trì: Sở Nội vụ")),
                task("d", "Việc", Assignment.NONE, item("Sở Y tế chủ trì"), item("Gửi báo cáo")), task("đ", "Việc"));
        assertThat(plan.findings()).containsExactly("NO_LEAD 1 a", "ONLY_COOPERATING 1 b", "ONLY_COOPERATING 1 bb",
                "NO_LEAD 1 d");
    }

    @Test
    void anUnknownAgencyIsToldOnceAndAPersonIsNoAgency() {
        Assignment unknown = new Assignment(List.of(unknown("Sở Cây xanh")), "SỞ CÂY  XANH",
                List.of(unknown("SỞ CÂY  XANH")), List.of(unknown("Đồng chí Ba"), unknown("Theo Quyết định số 5")));
        DraftedPlan plan = new DraftedPlan().group("I", "1", task("a", "Việc", unknown), task("b", "Việc", unknown));
        assertThat(plan.findings()).containsExactly("UNKNOWN_AGENCY Sở Cây xanh");
    }

    @Test
    void aDeadlineBeforeTheIssueHasPassed() {
        Deadline past = day("trước ngày 01/02/2025", LocalDate.of(2025, 1, 31));
        DraftedPlan plan = new DraftedPlan().group("I", "1", due("a", past),
                due("b", quarter(LocalDate.of(2026, 3, 31))),
                due("c", new Deadline("thường xuyên", Kind.CONTINUOUS, null, null)),
                task("d", "Việc", new Assignment(List.of(LEAD), null, List.of(), List.of()), item("Nộp", past)));
        assertThat(plan.findings()).containsExactly("DEADLINE_PASSED 1 a|trước ngày 01/02/2025|02/02/2026",
                "DEADLINE_PASSED 1 d|trước ngày 01/02/2025|02/02/2026");
        assertThat(plan.heading("7/KH-UBND", null).findings()).containsExactly("HEADING_MISSING date");
    }

    @Test
    void aReportMustHaveADayThatIsStillToCome() {
        Citations citations = new Citations(List.of(), List.of(
                new ReportingDuty("yearly", List.of(LocalDate.of(2025, 12, 1)), null, List.of(),
                        "trước ngày 01/12/2025"),
                new ReportingDuty("quarterly", List.of(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 4, 15)), null,
                        List.of(), "ngày 15 tháng đầu quý")),
                List.of());
        assertThat(new DraftedPlan().citing(citations).findings())
                .containsExactly("DEADLINE_PASSED –|trước ngày 01/12/2025|02/02/2026");
    }

    @Test
    void theSameWordsInTwoGroupsAreOneTaskTooMany() {
        DraftedPlan plan = new DraftedPlan().group("II", "1", task("a", LONG + " hoà bình"))
                .group("II", "2", task("a", LONG.toUpperCase().replace(" ", "  ") + " hòa bình."));
        assertThat(plan.findings()).containsExactly("TASK_REPEATED 2 a|1 a");
    }

    @Test
    void shortTextsOtherDashesAndDutiesOfEachAgencyMayRecur() {
        Assignment other = new Assignment(
                List.of(new AgencyMention("Sở Nội vụ", LEAD.agencies())), null, List.of(), List.of());
        Assignment own = new Assignment(List.of(LEAD), null, List.of(), List.of());
        assertThat(new DraftedPlan().group("II", "1", task("a", "Báo cáo định kỳ"))
                .group("II", "2", task("a", "Báo cáo định kỳ"))
                .findings()).isEmpty();
        assertThat(new DraftedPlan().group("II", "1", task("a", LONG, own, item("Xã trên")))
                .group("II", "2", task("a", LONG, own, item("Xã dưới")))
                .findings()).isEmpty();
        assertThat(new DraftedPlan().group("II", "1", "Sở Y tế", task("a", LONG, own))
                .group("II", "2", "SỞ NỘI VỤ", task("a", LONG, other))
                .findings()).isEmpty();
        assertThat(new DraftedPlan().group("II", "1", task("a", LONG))
                .group("Phụ lục I", "1", task("1", LONG))
                .findings()).isEmpty();
    }

    private static AgencyMention unknown(String name) {
        return new AgencyMention(name, List.of());
    }

    private static Deadline day(String text, LocalDate to) {
        return new Deadline(text, Kind.DAY, null, to);
    }

    private static Deadline quarter(LocalDate to) {
        return new Deadline("Quý I", Kind.QUARTER, to.withMonth(1).withDayOfMonth(1), to);
    }
}
