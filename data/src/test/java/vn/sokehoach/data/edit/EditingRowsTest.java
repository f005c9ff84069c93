package vn.sokehoach.data.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.frame.Extension;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.StatusEdit;
import vn.sokehoach.core.usecase.editing.EditingRows.Reasons;
import vn.sokehoach.core.usecase.editing.EditingRows.RowEdits;
import vn.sokehoach.core.usecase.framing.FrameEdit;

/** What is typed into rows of several kinds of columns is one step that is undone whole, or nothing at all. */
class EditingRowsTest {
    @TempDir
    Path folder;

    @Test
    void editsOfAllKindsAreOneStepNamedByItsRows() throws Exception {
        try (KeptPlan kept = KeptPlan.in(folder)) {
            UUID one = kept.task(0, 0).id();
            UUID other = kept.task(0, 1).id();
            String before = kept.digest();

            Reasons reasons = kept.editingRows()
                    .edit(kept.id(), new RowEdits(List.of(new PlanEdit.Assign(one, AgencyRole.LEAD, "Sở Y tế")),
                            List.of(new FrameEdit.Leader(other, "Bà Hoa")),
                            List.of(StatusEdit.of(other, TaskStatus.IN_PROGRESS, "Lan"))), "Lan");

            assertThat(reasons.isEmpty()).isTrue();
            assertThat(kept.task(0, 0).assignment().lead().getFirst().printed()).isEqualTo("Sở Y tế");
            assertThat(kept.book.frames().of(other).leader()).isEqualTo("Bà Hoa");
            assertThat(kept.book.progress().ofPlan(kept.id())).hasSize(1);
            assertThat(kept.book.steps().undoable().orElseThrow().label())
                    .isEqualTo(new StepLabel(StepLabel.Code.EDIT_ROWS, List.of("2")));

            kept.undo();
            assertThat(kept.digest()).isEqualTo(before);
        }
    }

    @Test
    void oneThatIsRefusedKeepsAllBackAndEachHasItsReason() throws Exception {
        try (KeptPlan kept = KeptPlan.in(folder)) {
            UUID task = kept.task(0, 0).id();
            String before = kept.digest();
            PlanEdit deadline = new PlanEdit.SetDeadline(task, "hôm nào đó");
            FrameEdit withdraw = new FrameEdit.Withdraw(task, null);

            Reasons reasons = kept.editingRows()
                    .edit(kept.id(), new RowEdits(
                            List.of(new PlanEdit.Assign(task, AgencyRole.LEAD, "Sở Y tế"), deadline),
                            List.of(withdraw), List.of(StatusEdit.of(task, TaskStatus.RETURNED, "Lan"))), "Lan");

            assertThat(reasons.plan()).containsOnlyKeys(deadline);
            assertThat(reasons.plan().get(deadline).code()).isEqualTo(EditRefused.Code.DEADLINE_UNKNOWN);
            assertThat(reasons.frames()).containsOnlyKeys(withdraw);
            assertThat(reasons.progress().get(task).code()).isEqualTo(Refusal.Code.TRANSITION_NOT_ALLOWED);
            assertThat(kept.digest()).isEqualTo(before);
        }
    }

    /** An extension is judged by the deadline that comes with it. */
    @Test
    void whatIsSetAroundATaskIsJudgedByThePlanAsItBecomes() throws Exception {
        try (KeptPlan kept = KeptPlan.in(folder)) {
            UUID task = kept.task(0, 0).id();
            Extension extension = Extension.typed("30/06/2026 theo 120/UBND-TH ngày 20/02/2026").orElseThrow();

            Reasons reasons = kept.editingRows()
                    .edit(kept.id(), new RowEdits(List.of(new PlanEdit.SetDeadline(task, "trước ngày 31/12/2026")),
                            List.of(new FrameEdit.Extend(task, extension)), List.of()), "Lan");

            assertThat(reasons.frames().values()).extracting(Refusal::code)
                    .containsExactly(Refusal.Code.EXTENSION_NOT_LATER);
        }
    }

    @Test
    void whatStandsSoAlreadyIsNoStepAndOneKindIsNamedAsAlone() throws Exception {
        try (KeptPlan kept = KeptPlan.in(folder)) {
            UUID task = kept.task(0, 1).id();
            Optional<UUID> before = kept.book.steps().undoable().map(step -> step.id());
            RowEdits edits = new RowEdits(List.of(new PlanEdit.Assign(task, AgencyRole.LEAD, "Sở Công Thương")),
                    List.of(new FrameEdit.Leader(task, "")),
                    List.of(StatusEdit.of(task, TaskStatus.NOT_STARTED, "Lan")));

            assertThat(kept.editingRows().edit(kept.id(), edits, "Lan").isEmpty()).isTrue();
            assertThat(kept.book.steps().undoable().map(step -> step.id())).isEqualTo(before);

            kept.editingRows()
                    .edit(kept.id(), new RowEdits(edits.plan(), edits.frames(),
                            List.of(StatusEdit.of(task, TaskStatus.DONE, "Lan"))), "Lan");
            assertThat(kept.book.steps().undoable().orElseThrow().label().code())
                    .isEqualTo(StepLabel.Code.RECORD_STATUS);
        }
    }
}
