package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.exporting.AgencyTables;

/** A file for each agency, from the window. */
@OnScreen
class AgencyFilesTest {
    @TempDir
    Path folder;

    @Test
    void eachAgencyGetsAFileAndTheFolderCanBeOpened() throws Exception {
        Path target = Files.createDirectory(folder.resolve("đơn vị"));
        try (TestWindow window = opened(target)) {
            List<String> names = names(window, "pdf");
            write(window, "PDF", false);

            assertThat(files(target)).containsExactlyInAnyOrderElementsOf(names);
            assertThat(told(window)).contains("Đã ghi " + names.size() + " tệp");
            window.click("#agency-files-folder");
            assertThat(window.dialogs.opened()).containsExactly(target);
        }
    }

    @Test
    void filesThatAreThereAreLostOnlyWhereThePersonAgrees() throws Exception {
        Path target = Files.createDirectory(folder.resolve("đơn vị"));
        try (TestWindow window = opened(target)) {
            List<String> names = names(window, "docx");
            Path edited = Files.writeString(target.resolve(names.get(1)), "sửa tay");
            write(window, "DOCX", false);
            window.click("#question-cancel");
            assertThat(edited).hasContent("sửa tay");
            assertThat(files(target)).containsExactly(names.get(1));
            assertThat(told(window)).isEmpty();

            write(window, "DOCX", false);
            window.click("#question-do");
            window.until(() -> !window.<MenuButton>find("#agency-files").isDisabled());
            assertThat(files(target)).containsExactlyInAnyOrderElementsOf(names);
            assertThat(Files.size(edited)).isGreaterThan(1000);
        }
    }

    @Test
    void itIsToldOfWhichPlanTheFilesAre() throws Exception {
        Path target = Files.createDirectory(folder.resolve("đơn vị"));
        try (TestWindow window = opened(target)) {
            write(window, "PDF", false);

            String number = window.office().book().plans().all().getLast().heading().number();
            assertThat(number).isNotBlank();
            assertThat(told(window)).contains(number);
        }
    }

    @Test
    void whoCancelsIsToldHowManyFilesThereAre() throws Exception {
        Path target = Files.createDirectory(folder.resolve("đơn vị"));
        try (TestWindow window = opened(target)) {
            int all = names(window, "xlsx").size();
            write(window, "XLSX", true);

            assertThat(told(window)).contains("Đã dừng: 0 / " + all);
            assertThat(files(target)).isEmpty();
            assertThat(window.onScreen(() -> window.find("#agency-files-progress").getParent().isVisible())).isFalse();
        }
    }

    @Test
    void aFileThatCannotBeWrittenEndsItWithASentenceAndTheOthersStayWhole() throws Exception {
        Path target = Files.createDirectory(folder.resolve("đơn vị"));
        try (TestWindow window = opened(target)) {
            List<String> names = names(window, "xlsx");
            Files.createDirectory(target.resolve(names.get(2)));
            write(window, "XLSX", false);

            assertThat(told(window)).contains("là của một thư mục", "2 / " + names.size());
            assertThat(files(target)).containsExactlyInAnyOrderElementsOf(names.subList(0, 3));
        }
    }

    private TestWindow opened(Path target) throws Exception {
        TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")));
        window.dialogs.writesInto(target);
        return window.push(KeyCode.CONTROL, KeyCode.E);
    }

    /** Asks for the files; cancelling at once leaves no time for the first of them. */
    private static void write(TestWindow window, String format, boolean cancelling) {
        window.onScreen(() -> {
            window.<MenuButton>find("#agency-files")
                    .getItems()
                    .stream()
                    .filter(item -> item.getId().endsWith(format))
                    .forEach(item -> item.fire());
            if (cancelling) {
                window.<Button>find("#agency-files-cancel").fire();
            }
            return true;
        });
        window.until(() -> !window.<MenuButton>find("#agency-files").isDisabled());
    }

    private static List<String> names(TestWindow window, String ending) throws Exception {
        Plan plan = window.office().book().plans().all().getLast();
        return window.office()
                .exportingByAgency()
                .tables(plan)
                .stream()
                .map(AgencyTables::fileName)
                .map(name -> name + "." + ending)
                .toList();
    }

    private static String told(TestWindow window) {
        return window.onScreen(() -> window.<Label>find("#export-message").getText());
    }

    private static List<String> files(Path target) throws Exception {
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
