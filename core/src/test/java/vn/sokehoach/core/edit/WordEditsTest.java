package vn.sokehoach.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.check.PlanCheck;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.source.DraftProblem.Code;

class WordEditsTest {
    private final SmallPlan small = SmallPlan.of(SmallPlan.TEXT);
    private final EditedPlan edited = small.edited();

    @Test
    void newWordsAreReadAnew() throws EditRefused {
        UUID task = small.task(0, 1).id();

        edited.apply(new PlanEdit.Reword(task, "  Sở Y tế chủ trì\u0007 tưới  cây trước ngày 1/7.\n"));

        assertThat(small.task(0, 1).content()).isEqualTo("Sở Y tế chủ trì tưới cây trước ngày 1/7.");
        assertThat(small.task(0, 1).assignment().lead()).extracting(AgencyMention::printed).containsExactly("Sở Y tế");
        assertThat(small.task(0, 1).deadlines()).extracting(Deadline::to).containsExactly(LocalDate.of(2026, 6, 30));
    }

    @Test
    void whatAPersonSetStaysWhateverTheWordsSay() throws EditRefused {
        UUID task = small.task(0, 1).id();
        edited.apply(new PlanEdit.Assign(task, AgencyRole.LEAD, "Sở Xây dựng, Sở Nội vụ"));
        edited.apply(new PlanEdit.SetDeadline(task, "Quý III/2026"));

        edited.apply(new PlanEdit.Reword(task, "Sở Y tế chủ trì, phối hợp với Sở Tài chính tưới cây trước ngày 1/7."));

        Assignment assignment = small.task(0, 1).assignment();
        assertThat(assignment.lead()).extracting(AgencyMention::printed).containsExactly("Sở Xây dựng", "Sở Nội vụ");
        assertThat(assignment.cooperatingText()).isEqualTo("Sở Tài chính");
        assertThat(small.task(0, 1).deadlines()).extracting(Deadline::text).containsExactly("Quý III/2026");
    }

    @Test
    void anAgencyIsTakenAwayByNamingNobody() throws EditRefused {
        UUID task = small.task(0, 0).id();
        edited.apply(new PlanEdit.Assign(task, AgencyRole.COOPERATING, ""));

        assertThat(small.task(0, 0).assignment().cooperatingText()).isNull();
        assertThat(small.task(0, 0).assignment().cooperating()).isEmpty();
    }

    @Test
    void aDeadlineThatIsNotUnderstoodIsRefused() throws EditRefused {
        UUID item = small.task(0, 0).items().getFirst().id();
        assertThatThrownBy(() -> edited.apply(new PlanEdit.SetDeadline(item, "khi trăng tròn")))
                .isInstanceOfSatisfying(EditRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(EditRefused.Code.DEADLINE_UNKNOWN));

        edited.apply(new PlanEdit.SetDeadline(item, "30/6/2026"));
        assertThat(small.task(0, 0).items().getFirst().deadlines()).hasSize(1);
        edited.apply(new PlanEdit.SetDeadline(item, ""));
        assertThat(small.task(0, 0).items().getFirst().deadlines()).isEmpty();
    }

    @Test
    void whereNothingWouldBeLeftItIsRefused() {
        UUID task = small.task(0, 0).id();
        assertThat(edited.isAllowed(new PlanEdit.Reword(task, " \n\u200b "))).isFalse();
        assertThat(edited.isAllowed(new PlanEdit.Split(task, 0))).isFalse();
        assertThat(edited.isAllowed(new PlanEdit.Split(task, 10_000))).isFalse();
        assertThat(edited.isAllowed(new PlanEdit.Reword(UUID.randomUUID(), "Chữ"))).isFalse();
        assertThat(edited.canUndo()).isFalse();
    }

    @Test
    void aNameThatIsExplainedIsKnownInEveryPlaceAndToTheNextDocument() throws EditRefused {
        SmallPlan garden = SmallPlan.of(SmallPlan.TEXT.replace("Sở Công Thương chủ trì", "Ban Làm vườn tỉnh chủ trì"));
        EditedPlan plan = garden.edited();
        assertThat(PlanCheck.problems(plan.plan())).extracting(problem -> problem.code())
                .contains(Code.UNKNOWN_AGENCY);
        AgencyId meant = new AgencyId("Hà Trung", "SCT");

        plan.apply(new PlanEdit.NameAgency("Ban Làm vườn tỉnh", meant));

        assertThat(garden.task(0, 1).assignment().lead()).containsExactly(
                new AgencyMention("Ban Làm vườn tỉnh", java.util.List.of(meant)));
        assertThat(PlanCheck.problems(plan.plan())).extracting(problem -> problem.code())
                .doesNotContain(Code.UNKNOWN_AGENCY);
        assertThat(plan.agencies()).filteredOn(agency -> agency.id().equals(meant))
                .singleElement()
                .satisfies(agency -> assertThat(agency.aliases()).contains("Ban Làm vườn tỉnh"));
        plan.apply(new PlanEdit.Reword(garden.task(1, 0).id(), "Ban Làm vườn tỉnh chủ trì gieo hạt."));
        assertThat(garden.task(1, 0).assignment().lead().getFirst().agencies()).containsExactly(meant);
    }

    @Test
    void theHeadingIsSetLineByLine() throws EditRefused {
        edited.apply(new PlanEdit.SetHeading(HeadingField.NUMBER, "15 / KH-UBND"));
        edited.apply(new PlanEdit.SetHeading(HeadingField.DATE, "20/01/2026"));
        edited.apply(new PlanEdit.SetHeading(HeadingField.SIGNATORY_NAME, "Trần Văn Bình"));
        edited.apply(new PlanEdit.SetHeading(HeadingField.PLACE, ""));

        assertThat(edited.plan().heading().number()).isEqualTo("15/KH-UBND");
        assertThat(edited.plan().heading().issueDate()).isEqualTo(LocalDate.of(2026, 1, 20));
        assertThat(edited.plan().heading().place()).isNull();
        assertThat(edited.plan().heading().signatory().name()).isEqualTo("Trần Văn Bình");
        assertThat(edited.isAllowed(new PlanEdit.SetHeading(HeadingField.DATE, "hôm qua"))).isFalse();
        assertThat(edited.isAllowed(new PlanEdit.SetHeading(HeadingField.YEAR, ""))).isFalse();
    }

    @Test
    void anotherYearMovesTheDeadlinesThatNameNone() throws EditRefused {
        edited.apply(new PlanEdit.SetHeading(HeadingField.YEAR, "2027"));

        assertThat(small.task(0, 0).deadlines()).extracting(Deadline::to).containsExactly(LocalDate.of(2027, 3, 14));
    }

    @Test
    void titlesOfPartsAndNumbersAreCorrectedToo() throws EditRefused {
        edited.apply(new PlanEdit.Reword(PartIds.of(edited.plan(), 1), "VIỆC PHẢI LÀM"));
        edited.apply(new PlanEdit.Relabel(small.task(0, 1).id(), "c)"));

        assertThat(edited.plan().body().parts().get(1).title()).isEqualTo("VIỆC PHẢI LÀM");
        assertThat(small.labels(0)).containsExactly("a", "c");
    }
}
