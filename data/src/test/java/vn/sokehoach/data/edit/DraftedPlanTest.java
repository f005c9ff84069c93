package vn.sokehoach.data.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.HeadingField;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.structure.CarriedWork;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.drafting.RefusedHeading;
import vn.sokehoach.core.usecase.drafting.RollOver;
import vn.sokehoach.core.usecase.drafting.RollOver.Which;
import vn.sokehoach.core.usecase.drafting.RolledOver;
import vn.sokehoach.core.usecase.importing.ImportOutcome;

/** A plan begins by hand, or goes on with what an earlier one left unfinished. */
class DraftedPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    private KeptPlan kept;

    @BeforeEach
    void open() throws Exception {
        kept = KeptPlan.in(folder);
    }

    @AfterEach
    void close() {
        kept.close();
    }

    private RollOver wish(Which which, String note) {
        return new RollOver(kept.id(), 2027, null, TODAY, which, note);
    }

    @Test
    void aPlanByHandHasAHeadingAndTakesGroupsAndTasks() throws Exception {
        Plan plan = kept.drafting()
                .draft(Map.of(HeadingField.TITLE, "Trồng rừng ven sông", HeadingField.YEAR, "2027",
                        HeadingField.ISSUER, "Ủy ban nhân dân tỉnh Hà Trung"), "Lan");
        UUID group = UUID.randomUUID();
        kept.editing().edit(plan.id(), new PlanEdit.Add(group, null, 0, "Chọn giống"), "Lan");
        kept.editing()
                .edit(plan.id(),
                        new PlanEdit.Add(UUID.randomUUID(), group, 0, "Sở Tài chính chủ trì cấp vốn trong Quý II."),
                        "Lan");

        Plan now = kept.book.plans().find(plan.id()).orElseThrow();
        assertThat(now.year()).isEqualTo(2027);
        assertThat(now.heading().number()).isNull();
        assertThat(now.body().groups().getFirst().no()).isEqualTo("1");
        PlanTask task = now.tasks().findFirst().orElseThrow();
        assertThat(task.label()).isEqualTo("a");
        assertThat(task.deadlines()).extracting(Deadline::to).containsExactly(LocalDate.of(2027, 6, 30));
        assertThat(task.assignment().lead().getFirst().agencies()).isNotEmpty();
        assertThat(kept.book.plans().tracking(plan.id()).defaultDue()).isEqualTo("2027-12-31");
    }

    @Test
    void aHeadingWithoutTitleOrYearIsRefusedLineByLine() throws Exception {
        String before = kept.digest();

        RefusedHeading refused = catchThrowableOfType(RefusedHeading.class, () -> kept.drafting()
                .draft(Map.of(HeadingField.TITLE, " ", HeadingField.DATE, "hôm qua"), "Lan"));

        assertThat(refused.reasons()).containsOnlyKeys(HeadingField.TITLE, HeadingField.YEAR, HeadingField.DATE);
        assertThat(refused.reasons().get(HeadingField.YEAR).code()).isEqualTo(EditRefused.Code.NO_YEAR);
        assertThat(kept.digest()).isEqualTo(before);
    }

    @Test
    void theIssuedDocumentRevisesAPlanByHandOfItsNumberAndItsTasksKeepTheirIds() throws Exception {
        Plan plan = kept.drafting()
                .draft(Map.of(HeadingField.TITLE, "Phát triển vườn ươm năm 2027",
                        HeadingField.YEAR, "2027", HeadingField.NUMBER, "30/KH-UBND",
                        HeadingField.ISSUER, "Ủy ban nhân dân tỉnh Hà Trung"), "Lan");
        UUID group = UUID.randomUUID();
        UUID task = UUID.randomUUID();
        kept.editing().edit(plan.id(), new PlanEdit.Add(group, null, 0, "Chuẩn bị đất"), "Lan");
        kept.editing().edit(plan.id(), new PlanEdit.Add(task, group, 0, "Sở Y tế chủ trì dọn kho."), "Lan");
        kept.record(task, TaskStatus.IN_PROGRESS, null);

        ImportOutcome outcome = kept.take("ban-hanh.txt",
                KeptPlan.TEXT.replace("12/KH-UBND", "30/KH-UBND").replace("2026", "2027"));

        assertThat(outcome.kind()).isEqualTo(ImportOutcome.Kind.REVISED);
        Plan now = kept.book.plans().find(plan.id()).orElseThrow();
        assertThat(now.tasks()).hasSize(5).extracting(PlanTask::id).contains(task);
        assertThat(now.tasks()).noneMatch(each -> each.source().isByHand());
        assertThat(now.heading().issueDate()).isEqualTo("2027-01-18");
        assertThat(kept.book.progress().of(task)).hasSize(1);
    }

    @Test
    void whatIsUnfinishedGoesOverWithLinksInBothDirectionsAndWithoutDaysOfTheOldYear() throws Exception {
        kept.record(kept.task(0, 1).id(), TaskStatus.DONE, null);
        kept.edit(new PlanEdit.SetDeadline(kept.task(0, 0).items().get(1).id(), "thường xuyên"));
        String before = kept.digest();

        RolledOver done = kept.rollingOver().rollOver(wish(Which.UNFINISHED, null), "Lan");

        Plan plan = kept.book.plans().find(done.plan().id()).orElseThrow();
        assertThat(plan.heading().title()).isEqualTo("Phát triển vườn ươm năm 2027");
        assertThat(plan.heading().number()).isNull();
        assertThat(done).extracting(RolledOver::tasks, RolledOver::left, RolledOver::marked)
                .containsExactly(4L, 1L, 0L);
        PlanTask first = plan.body().groups().getFirst().tasks().getFirst();
        assertThat(first.content()).isEqualTo(kept.task(0, 0).content());
        assertThat(first.deadlines()).isEmpty();
        assertThat(first.assignment()).isEqualTo(kept.task(0, 0).assignment());
        assertThat(first.items().get(1).deadlines()).extracting(Deadline::text).containsExactly("thường xuyên");
        assertThat(plan.body().groups().getFirst().tasks()).extracting(PlanTask::label).containsExactly("a", "b");
        assertThat(kept.book.structure().origin(first.id()).map(CarriedWork::from)).contains(kept.task(0, 0).id());
        assertThat(kept.book.structure().successors(kept.task(0, 0).id())).extracting(CarriedWork::work)
                .containsExactly(first.id());
        kept.undo();
        assertThat(kept.digest()).isEqualTo(before);
    }

    @Test
    void theOldTasksAreMarkedInTheSameStep() throws Exception {
        UUID old = kept.task(1, 0).id();
        kept.record(old, TaskStatus.CARRIED_OVER, "Chưa có giống");
        String before = kept.digest();

        RolledOver marked = kept.rollingOver().rollOver(wish(Which.UNFINISHED, "Chuyển sang năm 2027"), "Lan");

        assertThat(marked.marked()).isEqualTo(4);
        assertThat(kept.book.progress().of(old)).hasSize(1);
        assertThat(kept.book.progress().of(kept.task(0, 0).id())).singleElement().satisfies(entry -> {
            assertThat(entry.status()).isEqualTo(TaskStatus.CARRIED_OVER);
            assertThat(entry.remarks().note()).isEqualTo("Chuyển sang năm 2027");
            assertThat(entry.on()).isEqualTo(TODAY);
        });
        kept.undo();
        assertThat(kept.digest()).isEqualTo(before);
    }

    @Test
    void onlyWhatIsMarkedGoesOverWhereThePersonWantsThat() throws Exception {
        kept.record(kept.task(1, 0).id(), TaskStatus.CARRIED_OVER, "Chưa có giống");

        RolledOver done = kept.rollingOver().rehearse(wish(Which.MARKED, null));

        assertThat(done.plan().tasks()).singleElement().satisfies(task -> {
            assertThat(task.content()).isEqualTo(kept.task(1, 0).content());
            assertThat(task.label()).isEqualTo("a");
        });
        assertThat(done.plan().body().groups()).extracting(each -> each.no()).containsExactly("1");
        assertThat(kept.book.plans().all()).hasSize(1);
    }

    @Test
    void aDayBeforeTheReportsCountsThemAsUnfinished() throws Exception {
        kept.record(kept.task(1, 0).id(), TaskStatus.DONE, null);

        RolledOver done = kept.rollingOver()
                .rehearse(new RollOver(kept.id(), 2027, "Kế hoạch mới", TODAY.minusDays(1), Which.UNFINISHED, null));

        assertThat(done.tasks()).isEqualTo(5);
        assertThat(done.plan().heading().title()).isEqualTo("Kế hoạch mới");
    }

    @Test
    void anEarlierYearAndNothingToCarryAreRefused() {
        for (Map.Entry<RollOver, Refusal.Code> each : Map.of(wish(Which.MARKED, null),
                Refusal.Code.NOTHING_TO_CARRY_OVER,
                new RollOver(kept.id(), 2026, null, TODAY, Which.UNFINISHED, null), Refusal.Code.YEAR_NOT_LATER)
                .entrySet()) {
            Refused refused =
                    catchThrowableOfType(Refused.class, () -> kept.rollingOver().rollOver(each.getKey(), "Lan"));
            assertThat(Objects.requireNonNull(refused).refusal().code()).isEqualTo(each.getValue());
        }
        assertThat(List.copyOf(kept.book.plans().all())).hasSize(1);
    }
}
