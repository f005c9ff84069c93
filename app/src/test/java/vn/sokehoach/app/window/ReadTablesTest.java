package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.app.ui.clip.Clipping;
import vn.sokehoach.core.text.VietnameseText;

/** Tables that are only read are sorted and copied like those that are worked in; F6 leads on from inside a pane. */
@OnScreen
class ReadTablesTest {

    @TempDir
    Path folder;

    @Test
    void rowsAreSortedByTheAlphabetCopiedWholeAndPutBackIntoTheirOwnOrder() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            window.click("#tab-agencies");
            TableView<Object> table = window.find("#agencies");
            List<Object> own = items(window, table);
            assertThat(window.onScreen(table::isTableMenuButtonVisible)).isTrue();
            window.onScreen(() -> {
                table.requestFocus();
                return true;
            });
            window.push(KeyCode.SHIFT, KeyCode.F10).push(KeyCode.DOWN).push(KeyCode.ENTER);
            assertThat(window.onScreen(() -> table.getVisibleLeafColumns().size()))
                    .isEqualTo(table.getColumns().size() - 1);
            window.onScreen(() -> {
                table.getColumns().forEach(column -> column.setVisible(true));
                return true;
            });

            TableColumn<Object, ?> name = table.getColumns().getFirst();
            window.onScreen(() -> {
                name.setSortType(SortType.DESCENDING);
                return table.getSortOrder().setAll(List.of(name));
            });
            window.settle();
            List<String> names = window.onScreen(
                    () -> table.getItems().stream().map(item -> (String) name.getCellData(item)).toList());
            assertThat(names).hasSizeGreaterThan(5).isSortedAccordingTo(VietnameseText.collator().reversed());

            window.onScreen(() -> {
                table.requestFocus();
                table.getSelectionModel().clearAndSelect(0);
                return true;
            });
            window.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.C);
            List<String> lines = window.pasteboard.text().orElseThrow().lines().toList();
            assertThat(lines).hasSize(2);
            assertThat(lines.get(1)).startsWith(names.get(1) + "\t");
            assertThat(window.pasteboard.content()).get()
                    .isInstanceOfSatisfying(Clipping.Page.class,
                            page -> assertThat(page.html()).contains(names.get(0)));

            window.onScreen(() -> {
                table.getSortOrder().clear();
                return true;
            });
            window.settle();
            assertThat(items(window, table)).isEqualTo(own);
        }
    }

    @Test
    void whatIsCopiedSaysWhatTheCellsSay() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            window.click("#tab-agencies");
            CopiedRows.sayWhatIsShown(window, "#agencies");
            CopiedRows.sayWhatIsShown(window, "#agency-works");
            window.click("#tab-references");
            CopiedRows.sayWhatIsShown(window, "#references");
            CopiedRows.sayWhatIsShown(window, "#citations");
            window.click("#tab-history");
            CopiedRows.sayWhatIsShown(window, "#history");
        }
    }

    @Test
    void theNextPaneFollowsTheOneInWhichTheKeyboardIsAlsoFromItsOtherFields() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            window.choose(window.shownTasks().getFirst());
            window.onScreen(() -> {
                window.<TextField>find("#detail-percent").requestFocus();
                return true;
            });

            window.push(KeyCode.F6);
            assertThat(focused(window)).isEqualTo("search");

            window.push(KeyCode.F6).push(KeyCode.F6);
            assertThat(focused(window)).isEqualTo("tasks");
        }
    }

    private static String focused(TestWindow window) {
        return window.onScreen(() -> window.tasks().getScene().getFocusOwner().getId());
    }

    private static List<Object> items(TestWindow window, TableView<Object> table) {
        return window.onScreen(() -> List.copyOf(table.getItems()));
    }
}
