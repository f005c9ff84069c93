package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.boot.Offices;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.core.overview.CitedReference;
import vn.sokehoach.core.overview.CitedReference.Citation;
import vn.sokehoach.core.usecase.importing.FileOnDisk;

/** From a task to the same task of other years and back, and to the documents that it cites. */
@OnScreen
class YearsScreenTest {
    private static final String PLAN = """
            ỦY BAN NHÂN DÂN TỈNH BÌNH DƯƠNG
            Số: 8%d/KH-UBND
            Bình Dương, ngày 08 tháng 02 năm %d

            KẾ HOẠCH
            Trồng cây ven đường năm %d

            I. NHIỆM VỤ
            1. Cây xanh
            a) Sở Xây dựng chủ trì trồng cây sao dọc tuyến kênh phía %s theo Quyết định số 71/QĐ-UBND.
            """;

    @TempDir
    Path folder;

    @Test
    void aTaskIsShownOverTheYearsAndOpenedInAnother() throws Exception {
        try (TestWindow window = TestWindow.on(store())) {
            TaskRow task = window.shownTasks().getFirst();
            window.choose(task);
            follow(window, "#detail-years");
            window.until(() -> window.shows("#years"));

            assertThat(window.robot.lookup(".changed-words").<Text>queryAll()).extracting(Text::getText)
                    .containsExactly("nam ");
            follow(window, "#years-open-2023");
            assertThat(window.shownTasks()).hasSize(1)
                    .first()
                    .satisfies(row -> assertThat(row.facts().words().content()).contains("phía bắc"));
        }
    }

    @Test
    void theDocumentsOfATaskLeadToAllThatCitesThem() throws Exception {
        try (TestWindow window = TestWindow.on(store())) {
            window.choose(window.shownTasks().getFirst());
            follow(window, "#detail-references");

            TableView<CitedReference> cited = window.find("#references");
            assertThat(window.onScreen(() -> List.copyOf(cited.getItems()))).extracting(CitedReference::number)
                    .containsExactly("71/QĐ-UBND");
            TableView<Citation> citing = window.find("#citations");
            assertThat(window.onScreen(() -> List.copyOf(citing.getItems()))).hasSize(2);
            assertThat(((Label) window.find("#reference-title")).getText()).contains("Quyết định 71/QĐ-UBND");
        }
    }

    private Path store() throws Exception {
        Path store = Files.createDirectory(folder.resolve("store"));
        try (Office office = Offices.door(TestWindow.CLOCK).open(store, Duration.ZERO)) {
            for (int year : new int[] {2023, 2024}) {
                Path file = Files.writeString(folder.resolve(year + ".txt"),
                        PLAN.formatted(year - 2020, year, year, year == 2023 ? "bắc" : "nam"));
                office.importing()
                        .store(office.importing().prepare(List.of(new FileOnDisk(file)), Optional.empty()), "chị Hoa");
            }
        }
        return store;
    }

    private static void follow(TestWindow window, String link) {
        window.onScreen(() -> {
            window.<Hyperlink>find(link).fire();
            return true;
        });
        window.settle();
    }
}
