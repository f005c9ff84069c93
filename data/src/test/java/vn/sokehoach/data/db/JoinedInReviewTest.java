package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.compare.Difference;
import vn.sokehoach.core.edit.EditedPlan;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.frame.TaskFrame;
import vn.sokehoach.core.frame.TaskLink;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.usecase.importing.PreparedImport;

/** What is set around a task goes along when the task is joined with the one before in the review of an amended document. */
class JoinedInReviewTest {
    private static final String AMENDED = ReviewDesk.TEXT.replace("trước ngày 15/3", "trước ngày 20/4");
    private static final TaskFrame AROUND =
            new TaskFrame("Ông Bình", "Danh sách", null, List.of(), List.of());

    @TempDir
    Path folder;

    private ReviewDesk desk;
    private Plan kept;
    private PlanTask first;
    private PlanTask second;
    private PlanTask third;

    @BeforeEach
    void keepAPlanWithATaskThatMuchIsSetAround() throws Exception {
        desk = ReviewDesk.on(folder);
        desk.keep(ReviewDesk.TEXT);
        kept = desk.store().plans().all().getFirst();
        first = kept.tasks().toList().get(0);
        second = kept.tasks().toList().get(1);
        third = kept.tasks().toList().get(2);
        desk.store()
                .apply(Step.of(new StepLabel(StepLabel.Code.EDIT_PLAN, List.of("")), "An", ReviewDesk.CLOCK.instant(),
                        List.of(new Change.FrameSet(kept.id(), third.id(), null, AROUND),
                                new Change.TasksLinked(null, link(third)))));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private TaskLink link(PlanTask task) {
        return TaskLink.between(new TaskLink.End(kept.id(), first.id()), new TaskLink.End(kept.id(), task.id()));
    }

    @Test
    void itIsSetAroundTheTaskBeforeThen() throws Exception {
        String before = desk.digest();
        PreparedImport amended = desk.prepared(AMENDED);
        EditedPlan edited = desk.opened(amended);
        edited.apply(new PlanEdit.Join(third.id()));

        desk.keep(amended, edited);

        assertThat(desk.store().plans().all().getFirst().tasks().map(PlanTask::id))
                .containsExactly(first.id(), second.id());
        assertThat(desk.store().frames().of(second.id())).isEqualTo(AROUND);
        assertThat(desk.store().frames().of(third.id()).isNone()).isTrue();
        assertThat(desk.store().frames().links(first.id())).containsExactly(link(second));

        desk.store().apply(desk.store().undoable().orElseThrow().reversed("An", ReviewDesk.CLOCK.instant()));
        assertThat(desk.digest()).isEqualTo(before);
    }

    @Test
    void itGoesAlongFromOneJoinToTheNext() throws Exception {
        PreparedImport amended = desk.prepared(AMENDED);
        EditedPlan edited = desk.opened(amended);
        edited.apply(new PlanEdit.Join(third.id()));
        edited.apply(new PlanEdit.Join(second.id()));

        desk.keep(amended, edited);

        assertThat(desk.store().frames().of(first.id())).isEqualTo(AROUND);
        assertThat(desk.store().frames().of(third.id()).isNone()).isTrue();
    }

    @Test
    void itStaysWhereTheTaskBeforeIsTakenOutAfterwards() throws Exception {
        PreparedImport amended = desk.prepared(AMENDED);
        EditedPlan edited = desk.opened(amended);
        edited.apply(new PlanEdit.Join(third.id()));
        edited.apply(new PlanEdit.Drop(second.id()));

        desk.keep(amended, edited);

        assertThat(desk.store().plans().all().getFirst().tasks().map(PlanTask::id)).containsExactly(first.id());
        assertThat(desk.store().frames().of(second.id()).isNone()).isTrue();
        assertThat(desk.store().frames().of(third.id())).isEqualTo(AROUND);
    }

    @Test
    void itStaysWhereTheTaskIsKeptAllTheSame() throws Exception {
        PreparedImport amended = desk.prepared(AMENDED);
        EditedPlan edited = desk.opened(amended);
        edited.apply(new PlanEdit.Join(third.id()));
        PreparedImport joined = amended.corrected(edited.plan(), edited.agencies(), edited.corrections());
        for (Difference difference : joined.plans().getFirst().differences()) {
            if (difference instanceof Difference.Dropped) {
                edited.apply(new PlanEdit.Refuse(difference.id(), true));
            }
        }

        desk.keep(amended, edited);

        assertThat(desk.store().plans().all().getFirst().tasks().map(PlanTask::id)).contains(third.id());
        assertThat(desk.store().frames().of(third.id())).isEqualTo(AROUND);
        assertThat(Set.copyOf(desk.store().frames().links(first.id()))).containsExactly(link(third));
    }
}
