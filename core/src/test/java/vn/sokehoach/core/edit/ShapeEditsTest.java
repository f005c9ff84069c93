package vn.sokehoach.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.check.PlanCheck;
import vn.sokehoach.core.edit.PlanEdit.Direction;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.source.Coverage;
import vn.sokehoach.core.source.DraftProblem;

class ShapeEditsTest {
    private final SmallPlan small = SmallPlan.of(SmallPlan.TEXT);
    private final EditedPlan edited = small.edited();

    @Test
    void aSplitTaskKeepsItsIdAndTheSecondHalfIsReadAnew() throws EditRefused {
        PlanTask task = small.task(0, 0);
        int at = task.content().indexOf("Sở Y tế");

        edited.apply(new PlanEdit.Split(task.id(), at));

        assertThat(small.task(0, 0).id()).isEqualTo(task.id());
        assertThat(small.task(0, 0).items()).isEmpty();
        PlanTask second = small.task(0, 1);
        assertThat(second.content()).isEqualTo("Sở Y tế chủ trì dọn kho.");
        assertThat(second.assignment().lead()).extracting(AgencyMention::printed).containsExactly("Sở Y tế");
        assertThat(second.deadlines()).isEmpty();
        assertThat(small.items(0, 1)).hasSize(2);
        assertThat(small.labels(0)).containsExactly("a", "", "b");
        String line = "a) " + task.content();
        assertThat(line.substring(second.source().start(), second.source().end())).isEqualTo(second.content());
        assertThat(small.task(0, 0).source().end()).isEqualTo(line.indexOf(" Sở Y tế"));
    }

    @Test
    void whatWasSplitCanBeJoinedAgain() throws EditRefused {
        PlanTask task = small.task(0, 0);
        edited.apply(new PlanEdit.Split(task.id(), task.content().indexOf("Sở Y tế")));

        edited.apply(new PlanEdit.Join(small.task(0, 1).id()));

        assertThat(small.task(0, 0)).isEqualTo(task);
    }

    @Test
    void anItemIsJoinedWithTheOneBeforeAndTheFirstWithItsTask() throws EditRefused {
        PlanTask task = small.task(0, 0);
        edited.apply(new PlanEdit.Join(task.items().get(1).id()));
        assertThat(small.items(0, 0)).containsExactly("Đo lại ruộng; vẽ bản đồ.\nĐào mương, hoàn thành trong Quý II.");
        assertThat(small.task(0, 0).items().getFirst().deadlines()).extracting(Deadline::text)
                .containsExactly("hoàn thành trong Quý II");

        edited.apply(new PlanEdit.Join(task.items().get(0).id()));
        assertThat(small.items(0, 0)).isEmpty();
        assertThat(small.task(0, 0).content()).endsWith("hoàn thành trong Quý II.");
    }

    @Test
    void aTaskMovesAcrossTheBorderOfItsGroup() throws EditRefused {
        UUID second = small.task(0, 1).id();

        edited.apply(new PlanEdit.Move(second, Direction.DOWN));
        assertThat(small.labels(0)).containsExactly("a");
        assertThat(small.task(1, 0).id()).isEqualTo(second);

        edited.apply(new PlanEdit.MoveInto(second, edited.plan().body().groups().get(1).id(), 1));
        assertThat(small.task(1, 1).id()).isEqualTo(second);
        assertThatThrownBy(() -> edited.apply(new PlanEdit.Move(second, Direction.DOWN)))
                .isInstanceOf(EditRefused.class);
    }

    @Test
    void aTaskThatBecomesAnItemHangsBelowTheOneBefore() throws EditRefused {
        UUID second = small.task(0, 1).id();

        edited.apply(new PlanEdit.ChangeRole(second, Role.ITEM));

        assertThat(small.labels(0)).containsExactly("a");
        assertThat(small.task(0, 0).items().getLast().id()).isEqualTo(second);
        assertThat(edited.changed()).contains(second);
    }

    @Test
    void anItemThatBecomesATaskTakesTheItemsBehindItAlong() throws EditRefused {
        UUID first = small.task(0, 0).items().getFirst().id();

        edited.apply(new PlanEdit.ChangeRole(first, Role.TASK));

        assertThat(small.task(0, 0).items()).isEmpty();
        assertThat(small.task(0, 1).id()).isEqualTo(first);
        assertThat(small.items(0, 1)).containsExactly("Đào mương, hoàn thành trong Quý II.");
    }

    @Test
    void aTaskThatBecomesAGroupTakesTheTasksBehindItAlongAndBack() throws EditRefused {
        List<TaskGroup> before = edited.plan().body().groups();
        UUID first = small.task(0, 0).id();

        edited.apply(new PlanEdit.ChangeRole(first, Role.GROUP));
        assertThat(edited.plan().body().groups()).hasSize(3);
        assertThat(edited.plan().body().groups().get(1).id()).isEqualTo(first);
        assertThat(small.labels(1)).containsExactly("", "", "b");
        assertThat(small.labels(0)).isEmpty();

        edited.apply(new PlanEdit.ChangeRole(first, Role.TASK));
        assertThat(small.labels(0)).containsExactly("a", "", "", "b");
        edited.undo();
        edited.undo();
        assertThat(edited.plan().body().groups()).isEqualTo(before);
    }

    @Test
    void anOrderBecomesATaskAndATaskAnOrder() throws EditRefused {
        UUID order = edited.plan().body().orders().getFirst().id();
        edited.apply(new PlanEdit.ChangeRole(order, Role.TASK));
        assertThat(small.task(1, 1).id()).isEqualTo(order);
        assertThat(small.task(1, 1).assignment().lead()).hasSize(1);

        UUID task = small.task(1, 0).id();
        edited.apply(new PlanEdit.ChangeRole(task, Role.ORDER));
        assertThat(edited.plan().body().orders().getFirst().id()).isEqualTo(task);
        assertThat(edited.plan().body().orders().getFirst().content()).endsWith("\n- Thử mười loại hạt.");
    }

    @Test
    void anUnreadParagraphBecomesATaskAtItsPlace() throws EditRefused {
        var unread = edited.plan()
                .reading()
                .problems()
                .stream()
                .filter(problem -> problem.arguments().contains("Cây mọc nhanh khi có nắng."))
                .findFirst()
                .orElseThrow();
        int open = edited.plan().reading().coverage().unread();
        int used = edited.plan().reading().coverage().used();

        edited.apply(new PlanEdit.TakeUp(unread.source(), "- Cây mọc nhanh khi có nắng.", Role.ITEM));

        assertThat(small.items(1, 0)).containsExactly("Thử mười loại hạt.", "Cây mọc nhanh khi có nắng.");
        assertThat(edited.plan().reading().problems()).doesNotContain(unread);
        assertThat(edited.plan().reading().coverage().unread()).isEqualTo(open - 1);
        assertThat(edited.plan().reading().coverage().used()).isEqualTo(used + 1);
        assertThat(edited.isAllowed(new PlanEdit.TakeUp(unread.source(), "Lần nữa", Role.ITEM))).isFalse();
    }

    @Test
    void anUnreadParagraphThatWasLookedAtIsKnownAndNoProblemAnyMore() throws EditRefused {
        var unread = edited.problems()
                .stream()
                .filter(problem -> problem.arguments().contains("Cây mọc nhanh khi có nắng."))
                .findFirst()
                .orElseThrow();
        var coverage = edited.plan().reading().coverage();

        edited.apply(new PlanEdit.PutAside(unread));

        assertThat(edited.problems()).doesNotContain(unread);
        assertThat(edited.accepted().reading().problems()).doesNotContain(unread);
        assertThat(edited.plan().reading().coverage()).isEqualTo(new Coverage(coverage.blocks(), coverage.used(),
                coverage.known() + 1, coverage.unread() - 1));
        assertThat(edited.isAllowed(new PlanEdit.PutAside(unread))).isFalse();
        edited.undo();
        assertThat(edited.problems()).contains(unread);
        assertThat(edited.undone()).containsExactly(new PlanEdit.PutAside(unread));
    }

    @Test
    void aFaultOfThePlanThatWasLookedAtIsNotAskedAboutAgainWhileItStands() throws EditRefused {
        UUID task = small.task(0, 0).id();
        edited.apply(new PlanEdit.Assign(task, AgencyRole.LEAD, ""));
        var fault = edited.problems()
                .stream()
                .filter(problem -> problem.code() == DraftProblem.Code.NO_LEAD
                        || problem.code() == DraftProblem.Code.ONLY_COOPERATING)
                .findFirst()
                .orElseThrow();

        edited.apply(new PlanEdit.PutAside(fault));
        edited.apply(new PlanEdit.SetDeadline(task, "Quý III"));

        assertThat(edited.problems()).doesNotContain(fault);
        assertThat(PlanCheck.problems(edited.plan())).contains(fault);
    }

    @Test
    void whatIsDroppedOrLeftOutIsKnownAndUsedNoMore() throws EditRefused {
        UUID task = small.task(0, 0).id();
        int used = edited.plan().reading().coverage().used();

        edited.apply(new PlanEdit.LeaveOut(task, true));
        assertThat(edited.plan()).isEqualTo(edited.original());
        assertThat(edited.accepted().task(task)).isEmpty();
        assertThat(edited.accepted().reading().coverage().used()).isEqualTo(used - 3);

        edited.apply(new PlanEdit.Drop(task));
        assertThat(edited.plan().reading().coverage().used()).isEqualTo(used - 3);
        assertThat(edited.accepted()).isEqualTo(edited.plan());
        edited.undo();
        edited.undo();
        assertThat(edited.leftOut()).isEmpty();
    }

    @Test
    void tellsWhatAPieceCouldBecome() {
        assertThat(edited.possibleRoles(small.task(0, 0).id())).containsExactly(Role.GROUP, Role.ORDER);
        assertThat(edited.possibleRoles(small.task(0, 1).id())).containsExactly(Role.GROUP, Role.ITEM, Role.ORDER,
                Role.CONTINUATION);
    }
}
