package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.boot.Offices;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.overview.AgencyPage;
import vn.sokehoach.core.overview.AssignmentMatrix;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.directory.OpenName;
import vn.sokehoach.core.usecase.importing.FileOnDisk;

/** The directory of agencies is changed in the window; Ctrl+Z takes each act back. */
@OnScreen
class DirectoryEditingTest {

    @TempDir
    Path folder;

    @Test
    void anAgencyIsRenamedAndTheNameTakenBack() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            choose(window, "Sở Y tế");
            act(window, "directory-rename");
            write(window, "#directory-name", "Sở Sức khỏe");
            write(window, "#directory-from", "31/02/2026");
            window.click("#directory-keep");
            assertThat(((Label) window.find("#directory-reason")).getText()).contains("01/03/2025");
            write(window, "#directory-from", "01/03/2026");
            window.click("#directory-keep");

            assertThat(names(window)).contains("Sở Sức khỏe");
            window.onScreen(() -> {
                window.find("#agencies").requestFocus();
                return true;
            });
            window.push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(names(window)).contains("Sở Y tế").doesNotContain("Sở Sức khỏe");
            choose(window, "Sở Y tế");
            assertThat(window.robot.lookup("#agency-facts .fact-value").<Label>queryAllAs(Label.class))
                    .extracting(Label::getText)
                    .anySatisfy(told -> assertThat(told).contains("20/05/2024").contains("(đã hoàn tác)"));
        }
    }

    @Test
    void aReorganisationIsAppliedAndBothStructuresAreSeen() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            assertThat(inMatrixOfNow(window)).contains("Sở Y tế");
            choose(window, "Sở Y tế");
            act(window, "directory-reorganise");
            write(window, "#directory-lines", "01/3/2024: Sở Y tế + Sở Tài chính = Sở Thuốc và Tiền");
            window.click("#directory-keep");
            assertThat(names(window)).contains("Sở Thuốc và Tiền", "Sở Y tế");

            window.onScreen(() -> {
                window.<ComboBox<?>>find("#agency-structure").getSelectionModel().select(1);
                return true;
            });
            window.settle();
            assertThat(names(window)).contains("Sở Thuốc và Tiền");
            act(window, "directory-structures");
            TableView<?> table = window.find("#structures");
            assertThat(table.getItems()).isNotEmpty();
            assertThat(table.getColumns()).extracting(TableColumnBase::getText).contains("Tỉnh");
            CopiedRows.sayWhatIsShown(window, "#structures");
            window.onScreen(() -> {
                window.<Button>find("#definition-structures").fire();
                return true;
            });
            window.settle();
            assertThat(window.<VBox>find("#definitions").getChildren()).hasSize(3);
            window.push(KeyCode.ESCAPE);

            assertThat(inMatrixOfNow(window)).contains("Sở Thuốc và Tiền").doesNotContain("Sở Y tế");
        }
    }

    private static List<String> inMatrixOfNow(TestWindow window) {
        window.click("#tab-matrix");
        window.onScreen(() -> {
            window.<ComboBox<?>>find("#matrix-structure").getSelectionModel().select(1);
            return true;
        });
        window.settle();
        TableView<AssignmentMatrix.Row> table = window.find("#matrix");
        return table.getItems().stream().map(AssignmentMatrix.Row::agency).toList();
    }

    @Test
    void anUnknownNameGetsAnAgency() throws Exception {
        Path store = SampleStore.copiedTo(folder.resolve("store"));
        Path file = Files.writeString(folder.resolve("ke-hoach.txt"), """
                ỦY BAN NHÂN DÂN TỈNH BÌNH DƯƠNG
                Số: 79/KH-UBND
                Bình Dương, ngày 08 tháng 02 năm 2024

                KẾ HOẠCH
                Trồng cây ven đường năm 2024

                I. NHIỆM VỤ
                1. Cây xanh
                a) Trung tâm Cây giống Lái Thiêu chủ trì ươm cây con.
                b) Sở Xây dựng chủ trì chọn đường.
                """);
        try (Office office = Offices.door(TestWindow.CLOCK).open(store, Duration.ZERO)) {
            office.importing()
                    .store(office.importing().prepare(List.of(new FileOnDisk(file)), Optional.empty()), "chị Hoa");
        }
        try (TestWindow window = TestWindow.on(store)) {
            window.click("#tab-agencies");
            act(window, "directory-open");
            ListView<OpenName> open = window.find("#open-names");
            List<OpenName> before = window.onScreen(() -> List.copyOf(open.getItems()));
            assertThat(before).isNotEmpty();
            window.click("#open-new");

            assertThat(window.onScreen(() -> List.copyOf(open.getItems()))).hasSize(before.size() - 1)
                    .doesNotContain(before.getFirst());
            assertThat(window.office().book().agencies().all()).extracting((Agency agency) -> agency.nameOn(null))
                    .contains(before.getFirst().printed());
        }
    }

    private static void choose(TestWindow window, String name) {
        window.click("#tab-agencies");
        TableView<AgencyPage> table = window.find("#agencies");
        Plan open = window.office().book().plans().all().getLast();
        window.onScreen(() -> {
            table.getItems()
                    .stream()
                    .filter(page -> page.agency().nameOn(null).equals(name))
                    .sorted(Comparator
                            .comparing(page -> page.works().stream().noneMatch(work -> work.plan().equals(open))))
                    .findFirst()
                    .ifPresent(table.getSelectionModel()::select);
            return true;
        });
        window.settle();
    }

    private static void act(TestWindow window, String id) {
        window.onScreen(() -> {
            MenuButton menu = window.find("#directory-edit");
            menu.getOnShowing().handle(null);
            menu.getItems().stream().filter(item -> id.equals(item.getId())).findFirst().ifPresent(MenuItem::fire);
            return true;
        });
        window.settle();
    }

    private static void write(TestWindow window, String field, String text) {
        window.onScreen(() -> {
            window.<TextInputControl>find(field).setText(text);
            return true;
        });
    }

    private static List<String> names(TestWindow window) {
        TableView<AgencyPage> table = window.find("#agencies");
        return window.onScreen(() -> table.getItems().stream().map(page -> page.agency().nameOn(null)).toList());
    }
}
