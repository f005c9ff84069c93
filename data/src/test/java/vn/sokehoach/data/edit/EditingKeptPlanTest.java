package vn.sokehoach.data.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.change.StepLabel.Code;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.edit.PlanEdit.Direction;
import vn.sokehoach.core.edit.Role;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.text.NumberStyle;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.editing.OutOfSight;
import vn.sokehoach.core.usecase.editing.Restructured;

/** The structure of a kept plan is changed by steps: what is recorded stays in the book, and every step leads back. */
class EditingKeptPlanTest {
    @TempDir
    Path folder;

    @Test
    void aTaskIsWrittenIntoAGroupWithItsAgenciesDeadlineAndNumber() throws Exception {
        try (KeptPlan kept = KeptPlan.in(folder)) {
            int blocks = kept.plan().reading().coverage().blocks();
            UUID id = UUID.randomUUID();

            Restructured made = kept.edit(new PlanEdit.Add(id, kept.group(0).id(), 3,
                    "Sở Xây dựng chủ trì, phối hợp với Sở Y tế làm đường trước ngày 30/6/2026."));

            PlanTask task = kept.task(0, 3);
            assertThat(task.id()).isEqualTo(id);
            assertThat(task.label()).isEqualTo("d");
            assertThat(task.source()).isEqualTo(Source.BY_HAND);
            assertThat(task.assignment().lead()).extracting(each -> each.printed()).containsExactly("Sở Xây dựng");
            assertThat(task.deadlines()).hasSize(1);
            assertThat(kept.plan().reading().coverage().blocks()).isEqualTo(blocks);
            assertThat(made.name().code()).isEqualTo(Code.ADD_PART);
            assertThat(made.name().parameters()).containsExactly("TASK", "1.d");
            assertThat(kept.book.plans().holding(id)).isPresent();
        }
    }

    @Test
    void aTaskBetweenOthersLeavesTheirNumbersUntilAPersonAsks() throws Exception {
        try (KeptPlan kept = KeptPlan.in(folder)) {
            kept.edit(new PlanEdit.Add(UUID.randomUUID(), kept.group(0).id(), 1, "Làm cổng."));
            assertThat(kept.labels(0)).containsExactly("a", "", "b", "c");

            kept.edit(new PlanEdit.Renumber(kept.group(0).id(), null));
            assertThat(kept.labels(0)).containsExactly("a", "b", "c", "d");

            kept.edit(new PlanEdit.Renumber(kept.group(0).id(), NumberStyle.RUNNING));
            assertThat(kept.labels(0)).containsExactly("1", "2", "3", "4");
            assertThat(kept.labels(1)).containsExactly("5", "6");
        }
    }

    @Test
    void whatIsRecordedOfATaskThatIsTakenOutIsNamedAndComesBackWithUndo() throws Exception {
        try (KeptPlan kept = KeptPlan.in(folder)) {
            UUID task = kept.task(0, 1).id();
            kept.record(task, TaskStatus.IN_PROGRESS, null);
            kept.record(task, TaskStatus.DONE, null);
            String before = kept.digest();

            Restructured made = kept.edit(new PlanEdit.Drop(task));

            assertThat(made.gone()).isEqualTo(new OutOfSight(2, 0, 0));
            assertThat(made.name().code()).isEqualTo(Code.DROP_RECORDED_PART);
            assertThat(made.name().parameters()).containsExactly("TASK", "1.b", "2");
            assertThat(kept.plan().task(task)).isEmpty();
            assertThat(kept.book.progress().of(task)).hasSize(2);
            kept.undo();
            assertThat(kept.digest()).isEqualTo(before);
        }
    }

    @Test
    void joiningKeepsWhatIsRecordedOfTheFirstAndNamesThatOfTheOther() throws Exception {
        try (KeptPlan kept = KeptPlan.in(folder)) {
            UUID first = kept.task(0, 1).id();
            kept.record(first, TaskStatus.IN_PROGRESS, null);
            kept.record(kept.task(0, 2).id(), TaskStatus.DONE, null);

            Restructured made = kept.edit(new PlanEdit.Join(kept.task(0, 2).id()));

            assertThat(made.gone().entries()).isEqualTo(1);
            assertThat(kept.task(0, 1).id()).isEqualTo(first);
            assertThat(kept.book.progress().of(first)).hasSize(1);
        }
    }

    @Test
    void anIdThatWasGivenUpIsNeverGivenAgain() throws Exception {
        try (KeptPlan kept = KeptPlan.in(folder)) {
            UUID task = kept.task(0, 0).id();
            int cut = kept.task(0, 0).content().indexOf("chọn");
            kept.edit(new PlanEdit.Split(task, cut));
            UUID second = kept.task(0, 1).id();
            kept.edit(new PlanEdit.Join(second));
            kept.edit(new PlanEdit.Split(task, cut));

            assertThat(kept.task(0, 1).id()).isNotEqualTo(second);
        }
    }

    @Test
    void whatBecomesATaskIsNewWorkToAClosedGroupUnlessItStoodThere() throws Exception {
        try (KeptPlan kept = KeptPlan.in(folder)) {
            kept.closing().set(kept.id(), kept.group(0).id(), true, null, "Lan");

            EditRefused refused = catchThrowableOfType(EditRefused.class,
                    () -> kept.edit(new PlanEdit.ChangeRole(kept.group(1).id(), Role.TASK)));
            assertThat(refused.code()).isEqualTo(EditRefused.Code.GROUP_CLOSED);
            kept.edit(new PlanEdit.ChangeRole(kept.task(0, 0).items().getFirst().id(), Role.TASK));
            assertThat(kept.group(0).tasks()).hasSize(4);
        }
    }

    @Test
    void aClosedGroupTakesNoNewWorkByAnyWay() throws Exception {
        try (KeptPlan kept = KeptPlan.in(folder)) {
            UUID group = kept.group(1).id();
            String before = kept.digest();
            kept.closing().set(kept.id(), group, true, "Đã tổng kết", "Lan");
            assertThat(kept.book.structure().closing(group)).hasValueSatisfying(
                    closed -> assertThat(closed.on()).isEqualTo("2026-11-20"));

            for (PlanEdit edit : List.of(new PlanEdit.Add(UUID.randomUUID(), group, 0, "Mua phân."),
                    new PlanEdit.MoveInto(kept.task(0, 0).id(), group, 0),
                    new PlanEdit.Move(kept.task(0, 2).id(), Direction.DOWN))) {
                EditRefused refused = catchThrowableOfType(EditRefused.class, () -> kept.edit(edit));
                assertThat(refused.code()).isEqualTo(EditRefused.Code.GROUP_CLOSED);
            }
            kept.edit(new PlanEdit.Move(kept.task(1, 0).id(), Direction.DOWN));
            kept.undo();

            kept.closing().set(kept.id(), group, false, null, "Lan");
            kept.edit(new PlanEdit.MoveInto(kept.task(0, 2).id(), group, 2));
            assertThat(kept.group(1).tasks()).hasSize(3);
            kept.undo();
            assertThat(kept.digest()).isEqualTo(before);
            assertThat(catchThrowableOfType(Refused.class,
                    () -> kept.closing().set(kept.id(), UUID.randomUUID(), true, null, "Lan"))).isNotNull();
        }
    }

    @Test
    void aTaskByHandLeavesNoTraceInTheAccountOfTheDocument() throws Exception {
        try (KeptPlan kept = KeptPlan.in(folder)) {
            UUID id = UUID.randomUUID();
            kept.edit(new PlanEdit.Add(id, kept.group(0).id(), 0, "Làm cổng."));
            Plan with = kept.plan();
            kept.edit(new PlanEdit.Drop(id));

            assertThat(kept.plan().reading()).isEqualTo(with.reading());
        }
    }

    @Property(tries = 6)
    void randomEditsKeepThePlanSoundAndLeadBack(@ForAll long seed) throws Exception {
        Path store = Files.createTempDirectory("kept");
        try (KeptPlan kept = KeptPlan.in(store)) {
            String before = kept.digest();
            int blocks = kept.plan().reading().coverage().blocks();
            RandomEdits random = new RandomEdits(new Random(seed));
            int steps = 0;
            for (int i = 0; i < 20; i++) {
                PlanEdit edit = random.next(kept.plan());
                if (!(edit instanceof PlanEdit.SetHeading) && isMade(kept, edit)) {
                    steps++;
                    SoundPlan.check(kept.plan(), kept.book.plans().documents(kept.id()), blocks);
                    kept.plan()
                            .tasks()
                            .forEach(
                                    task -> assertThat(kept.book.plans().holding(task.id())).isPresent());
                }
            }
            String after = kept.digest();
            for (int i = 0; i < steps; i++) {
                kept.undo();
            }
            assertThat(kept.digest()).isEqualTo(before);
            assertThat(steps == 0).isEqualTo(after.equals(before));
        }
    }

    private static boolean isMade(KeptPlan kept, PlanEdit edit) throws Exception {
        try {
            kept.edit(edit);
            return true;
        } catch (EditRefused refused) {
            return false;
        }
    }
}
