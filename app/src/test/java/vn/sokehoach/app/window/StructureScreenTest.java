package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.app.window.StructureHands.onMenu;
import static vn.sokehoach.app.window.StructureHands.set;
import static vn.sokehoach.app.window.StructureHands.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.core.indicator.Target;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.progress.TaskStatus;

/** The structure of a kept plan is changed in the window by keys, menu and dialogs; each act is a step back. */
@OnScreen
class StructureScreenTest {
    @TempDir
    Path folder;

    private TestWindow samples() throws Exception {
        return TestWindow.on(SampleStore.copiedTo(folder.resolve("store")));
    }

    @Test
    void aTaskIsMovedAndTakenOutByKeysAndDeleteAloneTakesNothingOut() throws Exception {
        try (TestWindow window = samples()) {
            TaskRow task = window.shownTasks().getFirst();
            Plan before = plan(window, task.id());
            window.choose(task).push(KeyCode.ALT, KeyCode.DOWN);
            assertThat(ids(plan(window, task.id())).indexOf(task.id())).isEqualTo(1);

            window.choose(again(window, task.id())).push(KeyCode.DELETE).push(KeyCode.BACK_SPACE);
            assertThat(ids(plan(window, task.id()))).hasSameSizeAs(ids(before));

            window.push(KeyCode.CONTROL, KeyCode.DELETE);
            assertThat(window.office().book().plans().holding(task.id())).isEmpty();
            assertThat(text(window, "#notice")).contains("bỏ nhiệm vụ");

            window.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(plan(window, task.id())).isEqualTo(before);
        }
    }

    @Test
    void theKeyboardStaysBesideATaskThatIsJoinedOrTakenOut() throws Exception {
        try (TestWindow window = samples()) {
            List<TaskRow> tasks = window.shownTasks();

            window.choose(tasks.get(1)).push(KeyCode.CONTROL, KeyCode.J);
            assertThat(chosen(window)).isEqualTo(tasks.getFirst().id());

            window.push(KeyCode.CONTROL, KeyCode.DELETE);
            assertThat(chosen(window)).isEqualTo(tasks.get(2).id());
        }
    }

    private static UUID chosen(TestWindow window) {
        return window.onScreen(() -> window.tasks().getSelectionModel().getSelectedItem().getValue().id());
    }

    @Test
    void aTaskIsWrittenWithInsertAndABadDeadlineStaysWithItsReason() throws Exception {
        try (TestWindow window = samples()) {
            TaskRow task = window.shownTasks().getFirst();
            window.choose(task).push(KeyCode.INSERT);
            set(window, "#new-part-text", "Tổ làm vườn trồng hàng rào quanh ao.");
            set(window, "#new-part-lead", "Sở Y tế");
            set(window, "#new-part-deadline", "khi trăng tròn");
            window.click("#new-part-keep");
            assertThat(text(window, "#new-part-reason")).contains("khi trăng tròn");

            set(window, "#new-part-deadline", "Quý II");
            window.click("#new-part-keep");

            PlanTask written = plan(window, task.id()).tasks()
                    .filter(each -> each.content().startsWith("Tổ làm vườn"))
                    .findFirst()
                    .orElseThrow();
            assertThat(ids(plan(window, task.id())).indexOf(written.id())).isEqualTo(1);
            assertThat(written.source().isByHand()).isTrue();
            assertThat(written.deadlines()).hasSize(1);
            assertThat(chosen(window)).isEqualTo(written.id());
            window.push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.office().book().plans().holding(written.id())).isEmpty();
        }
    }

    @Test
    void aTaskKeptTwiceInARowIsWrittenOnce() throws Exception {
        try (TestWindow window = samples()) {
            TaskRow task = window.shownTasks().getFirst();
            window.choose(task).push(KeyCode.INSERT);
            set(window, "#new-part-text", "Đội bảo vệ thay ổ khóa cổng sau.");
            window.onScreen(() -> {
                Button keep = window.find("#new-part-keep");
                keep.fire();
                keep.fire();
                return true;
            });
            window.settle();

            assertThat(plan(window, task.id()).tasks()
                    .filter(each -> each.content().startsWith("Đội bảo vệ thay"))).hasSize(1);
        }
    }

    @Test
    void theWordsOfATaskAreEditedAndCutAtTheCursor() throws Exception {
        try (TestWindow window = samples()) {
            TaskRow task = window.shownTasks().getFirst();
            String words = plan(window, task.id()).task(task.id()).orElseThrow().content();
            int cut = words.indexOf(' ', words.length() / 2);
            window.choose(task).push(KeyCode.SHIFT, KeyCode.F2);
            window.onScreen(() -> {
                window.<TextArea>find("#part-text").positionCaret(cut);
                return true;
            });
            window.click("#part-split");

            assertThat(plan(window, task.id()).task(task.id()).orElseThrow().content())
                    .isEqualTo(words.substring(0, cut).strip());

            window.choose(again(window, task.id())).push(KeyCode.SHIFT, KeyCode.F2);
            set(window, "#part-text", "Trồng  cây");
            window.click("#part-keep");
            assertThat(plan(window, task.id()).task(task.id()).orElseThrow().content()).isEqualTo("Trồng cây");
        }
    }

    @Test
    void aClosedGroupSaysSoAndRefusesWithASentence() throws Exception {
        try (TestWindow window = samples()) {
            TaskRow task = window.shownTasks().getFirst();
            Plan plan = plan(window, task.id());
            UUID group = plan.body().groups().getFirst().id();
            window.onScreen(() -> {
                window.tasks().getSelectionModel().select(0);
                return true;
            });
            choose(window, "part-close");

            assertThat(window.office().book().structure().closing(group)).isPresent();
            assertThat(closedTitleShows(window)).isTrue();
            window.choose(again(window, task.id())).push(KeyCode.INSERT);
            set(window, "#new-part-text", "Mua phân bón.");
            window.click("#new-part-keep");
            assertThat(text(window, "#new-part-reason")).contains("đã đóng");
            assertThat(plan(window, task.id())).isEqualTo(plan);
        }
    }

    @Test
    void aPlanBeginsByHandInAnEmptyBook() throws Exception {
        try (TestWindow window = TestWindow.on(folder.resolve("empty"))) {
            window.push(KeyCode.CONTROL, KeyCode.N);
            set(window, "#new-plan-YEAR", "2025");
            window.click("#new-plan-keep");
            assertThat(text(window, "#new-plan-reason")).contains("trích yếu");
            set(window, "#new-plan-TITLE", "Trồng rừng ven sông");
            window.click("#new-plan-keep");

            window.click("#first-group");
            set(window, "#new-part-text", "Chọn giống");
            window.click("#new-part-keep");
            window.push(KeyCode.INSERT);
            set(window, "#new-part-text", "Sở Tài chính chủ trì mua hạt.");
            window.click("#new-part-keep");

            Plan plan = window.office().book().plans().all().getFirst();
            TaskGroup group = plan.body().groups().getFirst();
            assertThat(group.no()).isEqualTo("1");
            assertThat(group.tasks()).extracting(PlanTask::label).containsExactly("a");
            window.click("#tab-text");
            assertThat(window.shows(".empty-advice")).isTrue();
        }
    }

    @Test
    void whatIsUnfinishedGoesOverIntoTheNextYearAndTheLinkLeadsBack() throws Exception {
        try (TestWindow window = samples()) {
            TaskRow task = window.shownTasks().getFirst();
            Plan old = plan(window, task.id());
            onMenu(window, "#new-plan-button", "plan-rolled");
            assertThat(text(window, "#roll-told")).contains(String.valueOf(old.tasks().count()));
            set(window, "#roll-year", String.valueOf(old.year()));
            assertThat(text(window, "#roll-over-reason")).contains(String.valueOf(old.year()));
            set(window, "#roll-year", String.valueOf(old.year() + 1));
            window.click("#roll-keep");

            assertThat(window.office().book().progress().of(task.id())).singleElement()
                    .satisfies(entry -> assertThat(entry.status()).isEqualTo(TaskStatus.CARRIED_OVER));
            TaskRow first = window.shownTasks().getFirst();
            assertThat(first.id()).isNotEqualTo(task.id());
            window.choose(first);
            window.until(() -> window.robot.lookup("#kin-from").tryQuery().isPresent()).click("#kin-from");

            window.until(() -> selected(window).filter(task.id()::equals).isPresent());
            assertThat(window.until(() -> window.robot.lookup("#kin-into").tryQuery().isPresent()).shows("#kin-into"))
                    .isTrue();
        }
    }

    @Test
    void aTargetIsEditedWithAnEchoAndFollowsIntoThePlan() throws Exception {
        try (TestWindow window = samples()) {
            Plan plan = plan(window, window.shownTasks().getFirst().id());
            window.click("#tab-indicators").click("Phụ lục III");
            AppendixRow row = IndicatorHands.choose(window,
                    each -> each.printed().level() > 0 && !each.indicator().targets().isEmpty()).printed();
            window.push(KeyCode.SHIFT, KeyCode.F2);
            AppendixRow.Indicator before = (AppendixRow.Indicator) row.content();
            int column = row.cells().lastIndexOf(before.targets().getLast().target().printed());
            set(window, "#row-cell-" + column, "> 1.800,5");
            assertThat(text(window, "#row-echo-" + column)).isEqualTo("> 1.800,5");
            set(window, "#row-cell-" + column, "nhiều lắm");
            assertThat(text(window, "#row-echo-" + column)).contains("giữ nguyên chữ");
            set(window, "#row-cell-" + column, "> 1.800,5");
            window.click("#row-keep");

            AppendixRow.Indicator after = window.office()
                    .book()
                    .plans()
                    .find(plan.id())
                    .orElseThrow()
                    .appendices()
                    .stream()
                    .flatMap(appendix -> appendix.rows().stream())
                    .filter(each -> each.id().equals(row.id()))
                    .map(each -> (AppendixRow.Indicator) each.content())
                    .findFirst()
                    .orElseThrow();
            assertThat(after.targets().getLast().target()).isInstanceOf(Target.MoreThan.class);
            assertThat(after.name()).isEqualTo(before.name());
        }
    }

    private static Optional<UUID> selected(TestWindow window) {
        return Optional.ofNullable(window.tasks().getSelectionModel().getSelectedItem())
                .map(item -> item.getValue().id());
    }

    private static boolean closedTitleShows(TestWindow window) {
        return window.onScreen(() -> window.robot.lookup(".group-title")
                .queryAll()
                .stream()
                .anyMatch(node -> node instanceof Labeled title && title.getText() != null
                        && title.getText().contains("(đã đóng)")));
    }

    private static void choose(TestWindow window, String item) {
        onMenu(window, "#structure-menu", item);
    }

    private static TaskRow again(TestWindow window, UUID id) {
        return window.shownTasks().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<UUID> ids(Plan plan) {
        return plan.tasks().map(PlanTask::id).toList();
    }

    private static Plan plan(TestWindow window, UUID task) {
        return window.office().book().plans().holding(task).orElseThrow();
    }
}
