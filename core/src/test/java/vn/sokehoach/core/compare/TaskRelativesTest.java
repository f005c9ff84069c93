package vn.sokehoach.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.compare.SketchedPlan.Task;
import vn.sokehoach.core.plan.Plan;

/** The task that another goes on with is told by its words, and in another year by who leads it too. */
class TaskRelativesTest {
    private static final String WORK = "lo thuốc cho trạm cấp cứu vùng xa";
    private static final String REWORDED = "lo thuốc cho trạm cấp cứu vùng xa, mua hai xe tải, dạy nghề mười y tá trẻ, "
            + "xây một nhà nghỉ ba gian mái ngói, khoan giếng nước sạch dưới chân đồi phía đông";

    @Test
    void theSameLeadTellsATaskOfAnotherYearButNotOfThisOne() {
        assertThat(found("Sở Y tế", 2025)).isPresent();
        assertThat(found("Sở Y tế", 2024)).isEmpty();
    }

    @Test
    void aCollectiveTellsNoTask() {
        assertThat(found("Các hội làm vườn", 2025)).isEmpty();
    }

    @Test
    void onlySingleAgenciesAreLeads() {
        AgencyId health = new AgencyId("Trà Vinh", "SYT");
        List<AgencyMention> leads = List.of(new AgencyMention("Sở Y tế", List.of(health)),
                new AgencyMention("UBND cấp xã", List.of(new AgencyId("Trà Vinh", "UBNDXA"))),
                new AgencyMention("Sở, ban, ngành", List.of(new AgencyId("Trà Vinh", "SBN"))),
                new AgencyMention("các trạm bơm", List.of()));

        assertThat(AgencyChanges.single(leads)).containsExactly(health);
    }

    private static Optional<UUID> found(String lead, int year) {
        Plan before = plan(lead, WORK, 2024);
        Plan after = plan(lead, REWORDED, year);
        UUID task = before.body().groups().getFirst().tasks().getFirst().id();
        return new TaskRelatives().in(before, task, after);
    }

    private static Plan plan(String lead, String work, int year) {
        SketchedPlan sketch = new SketchedPlan();
        sketch.year = year;
        sketch.group("Việc của năm").tasks
                .addAll(List.of(new Task(lead, work, 3), new Task("Sở Xây dựng", "sửa cầu qua rạch nhỏ", 4),
                        new Task("Sở Công Thương", "xếp lại chỗ bán hàng quanh chợ đầu mối", 11)));
        return sketch.plan();
    }
}
