package vn.sokehoach.data.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.edit.Role;
import vn.sokehoach.core.frame.Attachment;
import vn.sokehoach.core.frame.Extension;
import vn.sokehoach.core.frame.PlanFrames;
import vn.sokehoach.core.frame.TaskFrame;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.core.usecase.editing.OutOfSight;
import vn.sokehoach.core.usecase.editing.Restructured;

/** Parts of a kept plan are joined: what people set around them goes along, or it is told that it does not. */
class JoiningKeptPartsTest {
    private static final Attachment PAPER =
            new Attachment(new SourceFile("a.txt", "0".repeat(64)), LocalDate.of(2026, 3, 1), "Lan");

    @TempDir
    Path folder;

    @Test
    void whatIsSetAroundATaskGoesAlongWithItWhereItIsJoined() throws Exception {
        try (KeptPlan kept = KeptPlan.in(folder)) {
            UUID first = kept.task(0, 1).id();
            UUID second = kept.task(0, 2).id();
            Extension extension = until("20/12/2026");
            kept.set(first, TaskFrame.NONE.ledBy("Ông An"));
            kept.set(second, TaskFrame.NONE.ledBy("Ông An").producing("Báo cáo").extended(extension).with(PAPER));
            kept.link(second, kept.task(1, 0).id());
            String before = kept.digest();

            Restructured made = kept.edit(new PlanEdit.Join(second));

            assertThat(made.gone()).isEqualTo(new OutOfSight(0, 0, 0));
            assertThat(frame(kept, first))
                    .isEqualTo(new TaskFrame("Ông An", "Báo cáo", null, List.of(extension), List.of(PAPER)));
            assertThat(frame(kept, second)).isEqualTo(TaskFrame.NONE);
            assertThat(kept.book.frames().links(first)).singleElement()
                    .satisfies(link -> assertThat(link.touches(kept.task(1, 0).id())).isTrue());
            kept.undo();
            assertThat(kept.digest()).isEqualTo(before);
        }
    }

    @Test
    void whatDiffersFromThatOfTheFirstStaysBehindAndIsCounted() throws Exception {
        try (KeptPlan kept = KeptPlan.in(folder)) {
            UUID first = kept.task(0, 1).id();
            UUID second = kept.task(0, 2).id();
            kept.set(first, TaskFrame.NONE.ledBy("Ông An").producing("Báo cáo"));
            kept.set(second, TaskFrame.NONE.ledBy("Bà Bình").producing("Tờ trình").with(PAPER));

            Restructured made = kept.edit(new PlanEdit.Join(second));

            assertThat(made.gone()).isEqualTo(new OutOfSight(0, 0, 1));
            assertThat(frame(kept, first)).isEqualTo(TaskFrame.NONE.ledBy("Ông An").producing("Báo cáo").with(PAPER));
            assertThat(frame(kept, second)).isEqualTo(TaskFrame.NONE.ledBy("Bà Bình").producing("Tờ trình"));
        }
    }

    @Test
    void theTasksOfAJoinedGroupKeepItsLeaderAndThoseOfTheFirstGetNone() throws Exception {
        for (String leader : new String[] {null, "Ông An"}) {
            try (KeptPlan kept = KeptPlan.in(folder.resolve("led-" + leader))) {
                UUID group = kept.group(1).id();
                if (leader != null) {
                    kept.set(kept.group(0).id(), TaskFrame.NONE.ledBy(leader));
                }
                kept.set(group, TaskFrame.NONE.ledBy("Bà Bình"));
                kept.set(kept.task(1, 1).id(), TaskFrame.NONE.ledBy("Ông Cường"));

                Restructured made = kept.edit(new PlanEdit.Join(group));

                PlanFrames frames = PlanFrames.of(kept.plan(), kept.book.frames().ofPlan(kept.id()));
                assertThat(kept.group(0).tasks()).extracting(task -> frames.leader(task.id()))
                        .containsExactly(leader == null ? "" : leader, leader == null ? "" : leader,
                                leader == null ? "" : leader, "Bà Bình", "Ông Cường");
                assertThat(made.gone()).isEqualTo(new OutOfSight(0, 0, 0));
            }
        }
    }

    @Test
    void theLeaderOfAGroupWhoseTasksAllHaveOneIsCounted() throws Exception {
        try (KeptPlan kept = KeptPlan.in(folder)) {
            UUID group = kept.group(1).id();
            kept.set(group, TaskFrame.NONE.ledBy("Bà Bình"));
            kept.set(kept.task(1, 0).id(), TaskFrame.NONE.ledBy("Ông An"));
            kept.set(kept.task(1, 1).id(), TaskFrame.NONE.ledBy("Ông Cường"));

            assertThat(kept.edit(new PlanEdit.Join(group)).gone()).isEqualTo(new OutOfSight(0, 0, 1));
            assertThat(frame(kept, kept.group(0).id())).isEqualTo(TaskFrame.NONE);
            assertThat(frame(kept, group)).isEqualTo(TaskFrame.NONE.ledBy("Bà Bình"));
        }
    }

    @Test
    void anExtensionThatEndsBeforeTheDeadlineOfTheWholeStaysBehindAndIsCounted() throws Exception {
        try (KeptPlan kept = KeptPlan.in(folder)) {
            UUID second = kept.task(0, 1).id();
            kept.set(second, TaskFrame.NONE.extended(until("20/02/2026")));

            Restructured made = kept.edit(new PlanEdit.Join(second));

            assertThat(made.gone()).isEqualTo(new OutOfSight(0, 0, 1));
            assertThat(frame(kept, kept.task(0, 0).id())).isEqualTo(TaskFrame.NONE);
            assertThat(frame(kept, second).extensions()).containsExactly(until("20/02/2026"));
        }
    }

    @Test
    void ofTheExtensionsOfBothTheLaterOfTheTwoThatCountedCounts() throws Exception {
        try (KeptPlan kept = KeptPlan.in(folder)) {
            UUID first = kept.task(0, 1).id();
            UUID second = kept.task(0, 2).id();
            Extension takenBack = until("31/12/2026");
            Extension counted = until("30/09/2026");
            kept.set(first, TaskFrame.NONE.extended(takenBack).extended(counted));
            kept.set(second, TaskFrame.NONE.extended(until("30/11/2026")).extended(until("31/08/2026")));

            kept.edit(new PlanEdit.Join(second));

            assertThat(frame(kept, first).extensions())
                    .containsExactly(takenBack, until("30/11/2026"), until("31/08/2026"), counted);
        }
    }

    @Test
    void severalJoinsInOneStepCarryLinksToTheFirst() throws Exception {
        try (KeptPlan kept = KeptPlan.in(folder)) {
            UUID first = kept.task(0, 0).id();
            UUID second = kept.task(0, 1).id();
            UUID third = kept.task(0, 2).id();
            UUID other = kept.task(1, 0).id();
            kept.link(second, third);
            kept.link(third, other);
            kept.link(second, other);
            String before = kept.digest();

            assertThat(kept.editing()
                    .edit(kept.id(), List.of(new PlanEdit.Join(third), new PlanEdit.Join(second)),
                            "Lan"))
                    .isEmpty();

            assertThat(kept.book.frames().links(second)).isEmpty();
            assertThat(kept.book.frames().links(third)).isEmpty();
            assertThat(kept.book.frames().links(first)).singleElement()
                    .satisfies(link -> assertThat(link.touches(other)).isTrue());
            kept.undo();
            assertThat(kept.digest()).isEqualTo(before);
        }
    }

    @Test
    void aTaskThatGoesOnWithWhatStandsBeforeTakesItsFrameAndLinksAlong() throws Exception {
        try (KeptPlan kept = KeptPlan.in(folder)) {
            UUID item = kept.task(0, 0).items().getLast().id();
            UUID task = kept.task(0, 1).id();
            kept.set(task, TaskFrame.NONE.producing("Báo cáo").with(PAPER));
            kept.link(task, kept.task(1, 0).id());

            Restructured made = kept.edit(new PlanEdit.ChangeRole(task, Role.CONTINUATION));

            assertThat(made.gone()).isEqualTo(new OutOfSight(0, 0, 0));
            assertThat(kept.task(0, 0).items().getLast().id()).isEqualTo(item);
            assertThat(frame(kept, item)).isEqualTo(TaskFrame.NONE.producing("Báo cáo").with(PAPER));
            assertThat(kept.book.frames().links(item)).hasSize(1);
        }
    }

    @Test
    void aGroupThatGoesOnWithATaskLeavesItsOwnBehindButTheLeaderOfItsTasks() throws Exception {
        try (KeptPlan kept = KeptPlan.in(folder)) {
            UUID group = kept.group(1).id();
            UUID led = kept.task(1, 0).id();
            kept.set(group, TaskFrame.NONE.ledBy("Bà Bình").producing("Báo cáo"));

            Restructured made = kept.edit(new PlanEdit.ChangeRole(group, Role.CONTINUATION));

            assertThat(made.gone()).isEqualTo(new OutOfSight(0, 0, 1));
            assertThat(frame(kept, led)).isEqualTo(TaskFrame.NONE.ledBy("Bà Bình"));
            assertThat(frame(kept, kept.task(0, 2).id())).isEqualTo(TaskFrame.NONE);
            assertThat(frame(kept, group)).isEqualTo(TaskFrame.NONE.producing("Báo cáo"));
        }
    }

    @Test
    void theLinksOfATaskThatIsTakenOutAreCounted() throws Exception {
        try (KeptPlan kept = KeptPlan.in(folder)) {
            UUID task = kept.task(0, 1).id();
            kept.link(task, kept.task(1, 0).id());

            assertThat(kept.edit(new PlanEdit.Drop(task)).gone()).isEqualTo(new OutOfSight(0, 0, 1));
        }
    }

    private static TaskFrame frame(KeptPlan kept, UUID part) {
        return kept.book.frames().of(part);
    }

    private static Extension until(String day) {
        return Extension.typed(day + " theo 120/UBND-TH ngày 20/06/2026").orElseThrow();
    }
}
