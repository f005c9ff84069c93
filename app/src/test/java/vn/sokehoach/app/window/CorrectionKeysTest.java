package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.app.window.ReviewHands.at;
import static vn.sokehoach.app.window.ReviewHands.kept;
import static vn.sokehoach.app.window.ReviewHands.retype;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.importing.outline.OutlineEntry;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;

/** What is corrected in a review, by the keyboard alone, is what stands in the book afterwards. */
@OnScreen
class CorrectionKeysTest {
    @TempDir
    Path folder;

    private TestWindow reviewing() throws Exception {
        return ReviewHands.reviewing(folder, ReviewHands.DOCUMENT);
    }

    private static TestWindow cutBeforeTheSecondSentence(TestWindow window) {
        at(window, "Sở Công Thương").push(KeyCode.F2);
        TextInputControl words = window.find("#field-words");
        window.onScreen(() -> {
            words.positionCaret(words.getText().indexOf("Sở Y tế"));
            return true;
        });
        return window.push(KeyCode.CONTROL, KeyCode.ENTER);
    }

    @Test
    void wordsAreCutAtTheCaretAndTheNewTaskHasItsOwnLead() throws Exception {
        try (TestWindow window = reviewing()) {
            cutBeforeTheSecondSentence(window);

            List<PlanTask> tasks = kept(window).body().groups().getFirst().tasks();
            assertThat(tasks).extracting(PlanTask::content)
                    .containsExactly("Sở Công Thương chủ trì mở chợ chè.", "Sở Y tế chủ trì đo đất.",
                            "Sở Xây dựng chủ trì sửa lối vào vườn.");
            assertThat(tasks.get(1).assignment().lead()).extracting(AgencyMention::printed).containsExactly("Sở Y tế");
        }
    }

    @Test
    void cutAndJoinedWhileTheKeyboardIsInTheFieldBothAreTakenBackThere() throws Exception {
        try (TestWindow window = reviewing()) {
            cutBeforeTheSecondSentence(window).push(KeyCode.CONTROL, KeyCode.Z);
            at(window, "Sở Xây dựng").push(KeyCode.F2).push(KeyCode.CONTROL, KeyCode.J);
            TextInputControl joined = window.find("#field-words");
            assertThat(window.onScreen(() -> joined.getText())).contains("mở chợ chè").contains("sửa lối");
            assertThat(window.onScreen(joined::isFocused)).isTrue();
            window.push(KeyCode.CONTROL, KeyCode.Z);

            assertThat(kept(window).body().groups().getFirst().tasks()).extracting(PlanTask::content)
                    .containsExactly("Sở Công Thương chủ trì mở chợ chè. Sở Y tế chủ trì đo đất.",
                            "Sở Xây dựng chủ trì sửa lối vào vườn.");
        }
    }

    @Test
    void lettersOfAFieldThatIsNoneOfTheReviewsAreTakenBackAlone() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            window.dialogs.chooses(Files.writeString(folder.resolve("vườn chè.txt"), ReviewHands.DOCUMENT));
            window.push(KeyCode.CONTROL, KeyCode.O);
            at(window, "Sở Xây dựng").push(KeyCode.DELETE);
            window.onScreen(() -> {
                window.find("#search").requestFocus();
                return true;
            });
            window.push(KeyCode.A).push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.S);

            assertThat(window.office().findingPlan().find("79/KH-UBND").body().groups().getFirst().tasks())
                    .extracting(PlanTask::content)
                    .containsExactly("Sở Công Thương chủ trì mở chợ chè. Sở Y tế chủ trì đo đất.");
        }
    }

    @Test
    void twoItemsAreJoinedAndATaskIsMovedAndOneIsDropped() throws Exception {
        try (TestWindow window = reviewing()) {
            at(window, "Mở chợ lần sau.").push(KeyCode.CONTROL, KeyCode.J);
            assertThat(chosen(window)).as("where the words went").contains("lần đầu");
            at(window, "Sở Xây dựng").push(KeyCode.ALT, KeyCode.UP);
            at(window, "Sở Nội vụ").push(KeyCode.DELETE);
            assertThat(chosen(window)).as("what held it, as nothing stands beside it").isEqualTo("Bến nước");

            List<TaskGroup> groups = kept(window).body().groups();
            assertThat(groups.getFirst().tasks()).extracting(PlanTask::content)
                    .satisfiesExactly(first -> assertThat(first).startsWith("Sở Xây dựng"),
                            second -> assertThat(second).startsWith("Sở Công Thương"));
            assertThat(groups.getFirst().tasks().getLast().items()).extracting(TaskItem::content)
                    .singleElement()
                    .satisfies(joined -> assertThat(joined).contains("lần đầu").contains("lần sau"));
            assertThat(groups.getLast().tasks()).isEmpty();
        }
    }

    private static String chosen(TestWindow window) {
        return window.onScreen(() -> window.<TreeTableView<OutlineEntry>>find("#review-plan")
                .getSelectionModel()
                .getSelectedItem()
                .getValue()
                .words());
    }

    @Test
    void leadAndDeadlineAreTypedIntoTheirFields() throws Exception {
        try (TestWindow window = reviewing()) {
            at(window, "Sở Xây dựng").push(KeyCode.F2);
            window.onScreen(() -> {
                window.find("#field-LEAD").requestFocus();
                return true;
            });
            retype(window, "Sở Tài chính; Sở Y tế").push(KeyCode.ENTER);
            window.onScreen(() -> {
                window.find("#field-deadline").requestFocus();
                return true;
            });
            retype(window, "30/6/2024").push(KeyCode.F8);

            PlanTask task = kept(window).body().groups().getFirst().tasks().getLast();
            assertThat(task.assignment().lead()).extracting(AgencyMention::printed)
                    .containsExactly("Sở Tài chính", "Sở Y tế");
            assertThat(task.deadlines()).extracting(Deadline::to).containsExactly(java.time.LocalDate.of(2024, 6, 30));
        }
    }

    @Test
    void anItemBecomesATaskByTheMenu() throws Exception {
        try (TestWindow window = reviewing()) {
            at(window, "Mở chợ lần sau.").push(KeyCode.SHIFT, KeyCode.F10);
            window.click("#become-TASK");

            assertThat(kept(window).body().groups().getFirst().tasks()).extracting(PlanTask::content)
                    .containsExactly("Sở Công Thương chủ trì mở chợ chè. Sở Y tế chủ trì đo đất.", "Mở chợ lần sau.",
                            "Sở Xây dựng chủ trì sửa lối vào vườn.");
            assertThat(window.onScreen(() -> window.find("#tasks").isFocused()))
                    .as("the keyboard goes on there")
                    .isTrue();
        }
    }

    @Test
    void whatIsNotAcceptedIsNotKept() throws Exception {
        try (TestWindow window = reviewing()) {
            at(window, "Bến nước").push(KeyCode.SPACE);

            assertThat(kept(window).body().groups()).extracting(TaskGroup::title).containsExactly("Vườn chè");
        }
    }

    @Test
    void aCorrectionTakenBackIsNotKeptAndOneBroughtAgainIs() throws Exception {
        try (TestWindow window = reviewing()) {
            at(window, "Bến nước").push(KeyCode.DELETE).push(KeyCode.CONTROL, KeyCode.Z);
            at(window, "Vườn chè").push(KeyCode.DELETE)
                    .push(KeyCode.CONTROL, KeyCode.Z)
                    .push(KeyCode.CONTROL, KeyCode.Y);

            assertThat(kept(window).body().groups()).extracting(TaskGroup::title).containsExactly("Bến nước");
        }
    }

    @Test
    void aReviewThatIsLeftCanBeGoneOnWith() throws Exception {
        try (TestWindow window = reviewing()) {
            at(window, "Bến nước").push(KeyCode.DELETE).push(KeyCode.ESCAPE);
            assertThat(window.shows("#review-plan")).isFalse();
            assertThat(window.office().book().plans().all()).isEmpty();

            window.click("#review-go-on");
            assertThat(kept(window).body().groups()).extracting(TaskGroup::title).containsExactly("Vườn chè");
        }
    }
}
