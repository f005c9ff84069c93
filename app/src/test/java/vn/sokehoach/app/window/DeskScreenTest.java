package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableRow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.task.TaskFacts.Kind;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.app.ui.settings.Settings;
import vn.sokehoach.app.ui.settings.Settings.SavedView;
import vn.sokehoach.app.ui.settings.ViewSetup;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.text.VietnameseText;

/** The desk is set up as a person likes it and stays so; everything is found from one field, and the way leads back. */
@OnScreen
class DeskScreenTest {

    @TempDir(factory = SampleStore.class)
    Path store;

    @Test
    void theNumberColumnIsAsWideAsTheNumbersOfThePlanNeed() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            double wide = widthOfNumbers(window, "999/KH-UBND");
            double usual = widthOfNumbers(window, "998/KH-UBND");

            assertThat(wide).isGreaterThan(usual);
            assertThat(widthOfNumbers(window, "999/KH-UBND")).isEqualTo(wide);
        }
    }

    private static double widthOfNumbers(TestWindow window, String number) throws Exception {
        UUID plan = window.office().findingPlan().find(number).id();
        window.onScreen(() -> {
            window.model().refresh(plan);
            return true;
        });
        window.settle();
        return window.onScreen(() -> window.tasks().getColumns().getFirst().getWidth());
    }

    @Test
    void aTaskOfAnotherPlanIsFoundWithoutAccentsAndTheWayLeadsBack() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            Plan other = window.office().book().plans().all().getFirst();
            PlanTask task = other.tasks().skip(2).findFirst().orElseThrow();
            List<UUID> before = ids(window);
            String words = VietnameseText.searchKey(task.content()).substring(0, 30);

            window.push(KeyCode.CONTROL, KeyCode.K);
            window.robot.write(words);
            window.settle().push(KeyCode.ENTER);

            assertThat(ids(window)).contains(task.id()).isNotEqualTo(before);
            assertThat(window.onScreen(() -> window.tasks().getSelectionModel().getSelectedItem().getValue().id()))
                    .isEqualTo(task.id());

            window.push(KeyCode.ALT, KeyCode.LEFT);
            assertThat(ids(window)).isEqualTo(before);

            window.push(KeyCode.ALT, KeyCode.RIGHT);
            assertThat(ids(window)).contains(task.id());
        }
    }

    @Test
    void rowsThatStayInPlaceBelongToTheTreeAsItIsAfterASearch() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            for (String searched : List.of("so tai chinh", "")) {
                window.onScreen(() -> {
                    window.<TextInputControl>find("#search").setText(searched);
                    return true;
                });
                window.settle();
                assertThat(window.onScreen(() -> window.tasks()
                        .lookupAll(".tree-table-row-cell")
                        .stream()
                        .map(row -> (TreeTableRow<?>) row)
                        .filter(row -> !row.isEmpty())
                        .filter(row -> row.getTreeItem() != window.tasks().getTreeItem(row.getIndex()))
                        .toList())).isEmpty();
            }
        }
    }

    @Test
    void aCommandOfThePaletteNeedsNoAccents() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            window.push(KeyCode.CONTROL, KeyCode.K);
            window.robot.write("mau toi");
            window.settle().push(KeyCode.ENTER);

            assertThat(window.settings.now().theme()).isEqualTo(Settings.Theme.DARK);
            assertThat(window.shows("#palette")).isFalse();
        }
    }

    @Test
    void aConditionNarrowsStaysOverARestartAndIsTakenOff() throws Exception {
        Settings kept;
        int all;
        String lead;
        try (TestWindow window = TestWindow.on(store)) {
            all = window.shownTasks().size();
            lead = window.shownTasks()
                    .stream()
                    .flatMap(row -> row.facts().assignment().lead().stream())
                    .map(AgencyMention::printed)
                    .min(VietnameseText.collator())
                    .orElseThrow();
            window.click("#filter-menu").click("#filter-LEAD").click("#filter-LEAD-0");

            assertThat(window.shownTasks()).isNotEmpty()
                    .hasSizeLessThan(all)
                    .allSatisfy(row -> assertThat(row.facts().assignment().lead()).extracting(AgencyMention::printed)
                            .contains(lead));
            String count = window.onScreen(() -> window.<Labeled>find("#task-count").getText());
            assertThat(count).isEqualTo(window.shownTasks().size() + " / " + all + " nhiệm vụ");
            kept = window.settings.now();
        }
        try (TestWindow window = TestWindow.on(store, kept)) {
            assertThat(window.shownTasks()).hasSizeLessThan(all);

            window.click(".filter-chip");
            assertThat(window.shownTasks()).hasSize(all);
        }
    }

    @Test
    void settingsThatNameTheShownColumnsAloneHideAllOthers() throws Exception {
        List<String> named = List.of("number", "content", "lead", "status");
        Settings former = Settings.INITIAL.withSetup("tasks", new ViewSetup(named, List.of(), List.of()));
        try (TestWindow window = TestWindow.on(store, former)) {
            assertThat(window.onScreen(() -> window.tasks().getVisibleLeafColumns()))
                    .extracting(column -> column.getId())
                    .containsExactlyInAnyOrder("column-number", "column-content", "column-lead", "column-status");

            window.click("#column-menu").click("#show-note");
            assertThat(window.settings.now().tasks().columns()).contains("note", "status", "-deadline");
        }
    }

    @Test
    void aViewIsSavedUnderItsNameWithColumnsAndOrder() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            window.push(KeyCode.CONTROL, KeyCode.K);
            window.robot.write("sap xep chu tri");
            window.settle().push(KeyCode.ENTER);
            List<TaskRow> sorted = window.onScreen(() -> window.tasks()
                    .getRoot()
                    .getChildren()
                    .stream()
                    .map(item -> item.getValue())
                    .toList());
            assertThat(sorted).allMatch(row -> row.facts().kind() != Kind.GROUP);
            assertThat(sorted.stream().map(row -> AgencyMention.names(row.facts().assignment().lead())).toList())
                    .filteredOn(lead -> !lead.isEmpty())
                    .isSortedAccordingTo(VietnameseText.collator());

            window.click("#column-menu").click("#show-note").click("#views-menu").click("#view-save");
            window.robot.clickOn("#view-name").write("Theo so");
            window.click("#view-name-save");

            SavedView view = window.settings.now().views().getFirst();
            assertThat(view.name()).isEqualTo("Theo so");
            assertThat(view.setup().columns()).contains("note");
            assertThat(view.setup().order()).extracting(sorting -> sorting.column()).containsExactly("lead");

            window.click("#views-menu").click("#view-initial");
            assertThat(window.onScreen(() -> window.tasks()
                    .getRoot()
                    .getChildren()
                    .getFirst()
                    .getValue()
                    .facts()
                    .kind())).isEqualTo(Kind.GROUP);
        }
    }

    @Test
    void theSizeFollowsTheKeysAndTheNameStandsInEveryStep() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            window.push(KeyCode.CONTROL, KeyCode.PLUS).push(KeyCode.CONTROL, KeyCode.PLUS);
            assertThat(window.settings.now().zoom()).isEqualTo(125);
            window.push(KeyCode.CONTROL, KeyCode.DIGIT0);
            assertThat(window.settings.now().zoom()).isEqualTo(100);

            window.push(KeyCode.CONTROL, KeyCode.COMMA);
            window.onScreen(() -> {
                window.<TextInputControl>find("#settings-officer").setText("anh Minh");
                return true;
            });
            window.click("#settings-close");
            TaskRow row = window.shownTasks().getFirst();
            window.choose(row);
            window.robot.write("30").push(KeyCode.ENTER);
            window.settle();

            assertThat(window.office().book().progress().of(row.id()).getLast().origin().by()).isEqualTo("anh Minh");
        }
    }

    private static List<UUID> ids(TestWindow window) {
        return window.shownTasks().stream().map(TaskRow::id).toList();
    }
}
