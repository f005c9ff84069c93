package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.core.overview.AgencyPage;
import vn.sokehoach.core.overview.AgencyPage.Work;

/** The directory of agencies shows what each does over all plans, and opens a task in whichever plan it stands. */
@OnScreen
class AgenciesScreenTest {

    @TempDir
    Path folder;

    @Test
    void aTaskOfAnotherPlanIsOpenedInIt() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            var open = window.office().book().plans().all().getLast();
            window.click("#tab-agencies");
            TableView<AgencyPage> table = window.find("#agencies");
            AgencyPage page = window.onScreen(() -> table.getItems()
                    .stream()
                    .filter(each -> !each.works().isEmpty()
                            && !each.works().getFirst().plan().id().equals(open.id()))
                    .findFirst()
                    .orElseThrow());
            window.onScreen(() -> {
                table.getSelectionModel().select(page);
                return true;
            });
            window.settle();
            TableView<Work> works = window.find("#agency-works");
            assertThat(window.onScreen(() -> works.getItems().size())).isEqualTo(page.works().size());
            window.onScreen(() -> {
                works.getSelectionModel().selectFirst();
                works.requestFocus();
                return true;
            });

            window.push(KeyCode.ENTER);

            assertThat(window.shownTasks()).extracting(TaskRow::id).containsExactly(page.works().getFirst().id());
        }
    }

    @Test
    void theDirectoryIsSearchedWithoutAccents() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            window.click("#tab-agencies");
            TableView<AgencyPage> table = window.find("#agencies");
            int all = window.onScreen(() -> table.getItems().size());

            window.robot.clickOn("#agency-search").write("so tai chinh");
            window.settle();

            assertThat(
                    window.onScreen(() -> table.getItems().stream().map(page -> page.agency().nameOn(null)).toList()))
                    .isNotEmpty()
                    .hasSizeLessThan(all)
                    .allMatch("Sở Tài chính"::equals);
        }
    }
}
