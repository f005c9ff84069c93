package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.app.window.ReviewHands.at;
import static vn.sokehoach.app.window.ReviewHands.kept;
import static vn.sokehoach.app.window.ReviewHands.retype;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.app.ui.document.TextRow;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.Signatory;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.source.DraftProblem;

/** Numbers, agencies, lines of the heading and paragraphs that nothing understood, corrected by the keyboard. */
@OnScreen
class FieldKeysTest {
    private static final String UNREAD = "Chợ đông khi trời nắng.";

    @TempDir
    Path folder;

    private TestWindow reviewing(String document) throws Exception {
        return ReviewHands.reviewing(folder, document);
    }

    @Test
    void aParagraphThatWasNotUnderstoodIsTakenUp() throws Exception {
        String document =
                ReviewHands.DOCUMENT.replace("TM. ỦY BAN", "III. ĐIỀU KHOẢN KHÁC\n\n" + UNREAD + "\n\nTM. ỦY BAN");
        try (TestWindow window = reviewing(document)) {
            ListView<TextRow> text = window.find("#review-text");
            window.onScreen(() -> {
                text.requestFocus();
                text.getFocusModel().focus(row(text, UNREAD));
                return true;
            });
            window.push(KeyCode.ENTER);
            assertThat(window.shows("#take-ITEM")).isTrue();
            // The first choice is a group.
            window.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);

            Plan plan = kept(window);
            assertThat(plan.body().groups().getLast().tasks().getLast().items()).extracting(TaskItem::content)
                    .containsExactly(UNREAD);
            assertThat(plan.reading().problems()).extracting(DraftProblem::code)
                    .doesNotContain(DraftProblem.Code.UNREAD);
            assertThat(plan.reading().coverage().unread()).isZero();
        }
    }

    @Test
    void anUnknownNameIsExplainedInTheDirectoryAndAnAgencyIsAddedFromIt() throws Exception {
        try (TestWindow window = reviewing(ReviewHands.DOCUMENT.replace("Sở Nội vụ", "Ban Làm vườn tỉnh"))) {
            at(window, "Ban Làm vườn").push(KeyCode.F2).push(KeyCode.TAB).push(KeyCode.F4);
            choose(window, "cong thuong");
            at(window, "Sở Xây dựng").push(KeyCode.F2).push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.F4);
            choose(window, "so y te");

            Plan plan = kept(window);
            PlanTask market = plan.body().groups().getFirst().tasks().getFirst();
            PlanTask road = plan.body().groups().getFirst().tasks().getLast();
            assertThat(plan.body().groups().getLast().tasks().getLast().assignment().lead()).singleElement()
                    .satisfies(lead -> {
                        assertThat(lead.printed()).isEqualTo("Ban Làm vườn tỉnh");
                        assertThat(lead.agencies())
                                .isEqualTo(market.assignment().lead().getFirst().agencies())
                                .isNotEmpty();
                    });
            assertThat(road.assignment().cooperating()).extracting(AgencyMention::printed)
                    .containsExactly("Sở Y tế");
        }
    }

    @Test
    void aTaskAndAGroupGetOtherNumbers() throws Exception {
        try (TestWindow window = reviewing(ReviewHands.DOCUMENT)) {
            at(window, "Sở Xây dựng").push(KeyCode.F2).push(KeyCode.SHIFT, KeyCode.TAB);
            retype(window, "đ)").push(KeyCode.ENTER);
            at(window, "Bến nước").push(KeyCode.F2).push(KeyCode.SHIFT, KeyCode.TAB);
            retype(window, "5.").push(KeyCode.ENTER);

            Plan plan = kept(window);
            assertThat(plan.body().groups().getFirst().tasks()).extracting(PlanTask::label).containsExactly("a", "đ");
            assertThat(plan.body().groups().getLast().no()).isEqualTo("5");
        }
    }

    @Test
    void theLinesOfTheHeadingAreTypedAnew() throws Exception {
        try (TestWindow window = reviewing(ReviewHands.DOCUMENT)) {
            at(window, "79/KH-UBND").push(KeyCode.F2);
            retype(window, "97/KH-UBND").push(KeyCode.ENTER);
            at(window, "17/01/2024").push(KeyCode.F2);
            retype(window, "ngày 18 tháng 01 năm 2024").push(KeyCode.ENTER);
            at(window, "Chăm sóc vườn chè").push(KeyCode.F2);
            retype(window, "Chăm vườn chè năm 2024").push(KeyCode.ENTER);
            at(window, "Nguyễn Văn Thử").push(KeyCode.F2);
            retype(window, "Trần Thị Mẫu").push(KeyCode.ENTER);

            Heading heading = kept(window).heading();
            assertThat(heading.number()).isEqualTo("97/KH-UBND");
            assertThat(heading.issueDate()).isEqualTo(LocalDate.of(2024, 1, 18));
            assertThat(heading.title()).isEqualTo("Chăm vườn chè năm 2024");
            assertThat(heading.signatory()).extracting(Signatory::name).isEqualTo("Trần Thị Mẫu");
        }
    }

    /** Types into the directory of agencies, which stands above the window, and takes the first that fits. */
    private static void choose(TestWindow window, String typed) {
        Window main = window.robot.targetWindow();
        window.robot.targetWindow(window.find("#agency-search").getScene().getWindow()).write(typed);
        window.settle().push(KeyCode.ENTER);
        window.robot.targetWindow(main);
    }

    private static int row(ListView<TextRow> text, String beginning) {
        for (int row = 0; row < text.getItems().size(); row++) {
            if (text.getItems().get(row) instanceof TextRow.Words words
                    && Objects.requireNonNull(words.paragraph().printed()).startsWith(beginning)) {
                return row;
            }
        }
        throw new AssertionError("no row begins with " + beginning);
    }
}
