package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.core.overview.IndicatorClass;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.Stand;
import vn.sokehoach.core.progress.Standing;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.usecase.StatusEdit;
import vn.sokehoach.core.usecase.StatusEdit.Reporter;

/** The overview shows the figures of the statistics, and each leads to the rows that it counts. */
@OnScreen
class OverviewScreenTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 20);

    @TempDir
    Path folder;

    @TempDir(factory = SampleStore.class)
    Path store;

    @Test
    void theFiguresOfIndicatorsReconcileAndOpenTheirRows() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            window.click("#tab-overview");
            List<Integer> counts = Arrays.stream(IndicatorClass.values())
                    .map(of -> number(text(window, "#indicators-" + of.name())))
                    .toList();
            int all = counts.stream().mapToInt(Integer::intValue).sum();
            assertThat(all).isPositive();
            assertThat(text(window, "#indicator-sum")).contains("= " + all);

            window.onScreen(() -> {
                window.<Hyperlink>find("#indicators-NO_FIGURE").fire();
                return true;
            });
            window.settle();
            assertThat(IndicatorHands.rows(window).stream().filter(row -> !row.isGroup()).count())
                    .isPositive()
                    .isLessThanOrEqualTo(counts.get(IndicatorClass.NO_FIGURE.ordinal()));
            assertThat(text(window, "#indicators-all")).contains("Chưa có số liệu");
        }
    }

    @Test
    void theOverviewIsSavedAsAFile() throws Exception {
        Path file = folder.resolve("tong-quan.pdf");
        try (TestWindow window = TestWindow.on(store)) {
            window.dialogs.writesTo(file);
            window.click("#tab-overview");
            window.heldUp(() -> {
                window.robot.clickOn("#overview-pdf");
                window.onScreen(() -> {
                    window.<Button>find("#overview-told-cancel").fire();
                    return true;
                });
            });
            assertThat(text(window, "#overview-told")).startsWith("Đã hủy");
            assertThat(file).doesNotExist();

            window.click("#overview-pdf");
            assertThat(text(window, "#overview-told")).contains("tong-quan.pdf");
        }
        assertThat(file).isNotEmptyFile();
    }

    private static int number(String counted) {
        return Integer.parseInt(counted.substring(counted.lastIndexOf(' ') + 1));
    }

    @Test
    void theCardsAndTheSumAreThoseOfTheStatistics() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            completeTwo(window);

            window.click("#tab-overview");

            Standing total = statistics(window, TODAY);
            assertThat(total.onTime() + total.late()).isEqualTo(2);
            assertThat(text(window, "#card-ON_TIME")).isEqualTo(String.valueOf(total.onTime()));
            assertThat(text(window, "#card-LATE")).isEqualTo(String.valueOf(total.late()));
            assertThat(text(window, "#card-OPEN")).isEqualTo(String.valueOf(total.open()));
            assertThat(text(window, "#card-OVERDUE")).isEqualTo(String.valueOf(total.overdue()));
            assertThat(text(window, "#figure-MEASURED")).endsWith("= " + total.measured());
        }
    }

    @Test
    void aCardOpensExactlyItsRowsAndTheChipShowsAllAgain() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            int all = window.shownTasks().size();
            completeTwo(window);

            window.click("#tab-overview").click("#card-OVERDUE");

            Plan plan = plan(window);
            List<java.util.UUID> overdue = window.office()
                    .reviewing()
                    .standing(plan, TODAY)
                    .works()
                    .stream()
                    .filter(work -> work.stand() == Stand.OVERDUE)
                    .map(work -> work.id())
                    .toList();
            assertThat(overdue).isNotEmpty();
            assertThat(window.shownTasks()).extracting(TaskRow::id).containsExactlyElementsOf(overdue);

            window.click("#chosen-tasks");
            assertThat(window.shownTasks()).hasSize(all);
        }
    }

    @Test
    void aBarIsReachedByKeysAndOpensItsRows() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            window.click("#tab-overview");
            Labeled part = window.find(".bar-part");
            int count = Integer.parseInt(part.getText());
            window.onScreen(() -> {
                part.requestFocus();
                return true;
            });
            window.push(KeyCode.DOWN).push(KeyCode.UP).push(KeyCode.ENTER);

            assertThat(window.shownTasks()).hasSize(count);
        }
    }

    @Test
    void anotherDayGivesTheFiguresOfThatDay() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            completeTwo(window);
            window.click("#tab-overview");
            window.robot.clickOn("#overview-day")
                    .push(KeyCode.CONTROL, KeyCode.A)
                    .write("2/1/2024")
                    .push(KeyCode.ENTER);
            window.settle();

            Standing then = statistics(window, LocalDate.of(2024, 1, 2));
            assertThat(text(window, "#card-OPEN")).isEqualTo(String.valueOf(then.open()));
            assertThat(text(window, "#figure-MEASURED")).endsWith("= " + then.measured());

            window.click("#overview-today");
            assertThat(text(window, "#card-OPEN")).isEqualTo(String.valueOf(statistics(window, TODAY).open()));
        }
    }

    @Test
    void aFigureTellsItsDefinition() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            window.click("#tab-overview").click("#figure-LATE");

            assertThat(text(window, "#definition")).startsWith("Hoàn thành quá hạn: ");
        }
    }

    @Test
    void theChartIsSavedAsAPicture() throws Exception {
        Path file = folder.resolve("bieu-do.png");
        try (TestWindow window = TestWindow.on(store)) {
            window.dialogs.writesTo(file);
            window.click("#tab-overview").click("#overview-picture").until(() -> file.toFile().exists());

            BufferedImage picture = ImageIO.read(file.toFile());
            assertThat(picture.getWidth()).isGreaterThan(800);
            assertThat(distinctColours(picture)).isGreaterThan(10);
        }
    }

    private static long distinctColours(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return java.util.Arrays.stream(pixels).distinct().count();
    }

    private static void completeTwo(TestWindow window) throws Exception {
        Plan plan = plan(window);
        for (var task : plan.tasks().limit(2).toList()) {
            window.office()
                    .recording()
                    .record(new StatusEdit(task.id(), TaskStatus.DONE, null, Remarks.NONE, TODAY,
                            new Reporter("chị Hoa", null, null)));
        }
    }

    /** The plan that is open: the last one. */
    private static Plan plan(TestWindow window) {
        return window.office().book().plans().all().getLast();
    }

    private static Standing statistics(TestWindow window, LocalDate day) {
        return window.office().reviewing().statistics(plan(window), day).total();
    }

    private static String text(TestWindow window, String query) {
        return window.onScreen(() -> {
            Labeled label = window.find(query);
            return label.getText();
        });
    }
}
