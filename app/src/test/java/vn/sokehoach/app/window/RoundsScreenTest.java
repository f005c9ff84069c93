package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.round.owed.OwedReport;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.text.VietnameseText;
import vn.sokehoach.core.usecase.round.LedgerLine;
import vn.sokehoach.core.usecase.round.RoundLedger;

/** The rounds of a plan on the screen: its calendar, its kits, its letters. */
@OnScreen
class RoundsScreenTest {
    @TempDir
    Path folder;

    @Test
    void aCalendarIsSetAndKitsAreGivenOutAndTakenBackAsOneStep() throws Exception {
        Path out = Files.createDirectory(folder.resolve("bo"));
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            window.dialogs.writesInto(out);
            window.click("#tab-rounds");
            setQuarterly(window, "20");
            ListView<RoundLedger> rounds = window.find("#rounds");
            assertThat(window.onScreen(() -> rounds.getItems().size())).isEqualTo(4);
            assertThat(text(window, "#round-counts")).contains("hạn 20/12/2023 - quá 152 ngày").contains("0 / ");

            window.click("#tab-tasks");
            ListView<RoundLedger> aside = window.find("#rounds-aside");
            window.onScreen(() -> {
                aside.requestFocus();
                aside.getSelectionModel().select(2);
                return true;
            });
            window.push(KeyCode.ENTER);
            assertThat(text(window, "#round-counts")).contains("hạn 20/09/2023");
            assertThat(window.shows("#ledger")).isTrue();

            window.click("#round-kits")
                    .until(() -> !files(out).isEmpty()
                            && window.<Label>find("#round-told").getText().contains("bộ biểu mẫu"));

            TableView<LedgerLine> ledger = window.find("#ledger");
            int agencies = window.onScreen(() -> ledger.getItems().size());
            assertThat(files(out)).hasSize(agencies);
            assertThat(window.onScreen(() -> ledger.getItems().stream().map(LedgerLine::kits).toList()))
                    .allSatisfy(kits -> assertThat(kits).hasSize(1));

            window.onScreen(() -> {
                ledger.requestFocus();
                return true;
            });
            window.push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.office().book().submissions().kits(plan(window).id(), null)).isEmpty();
        }
    }

    @Test
    void whoOwesThisWeekIsListedAndLeadsToItsRound() throws Exception {
        Path store = SampleStore.copiedTo(folder.resolve("store"));
        Path out = Files.createDirectory(folder.resolve("bo"));
        try (TestWindow window = TestWindow.on(store)) {
            window.dialogs.writesInto(out);
            window.click("#tab-rounds");
            setQuarterly(window, "20");
            window.click("#round-kits")
                    .until(() -> window.<Label>find("#round-told").getText().contains("bộ biểu mẫu"));
            ListView<RoundLedger> rounds = window.find("#rounds");
            RoundLedger begun = window.onScreen(() -> rounds.getSelectionModel().getSelectedItem());
            window.onScreen(() -> {
                rounds.getSelectionModel().selectFirst();
                return true;
            });
            TableView<LedgerLine> ledger = window.find("#ledger");
            int agencies = window.onScreen(() -> ledger.getItems().size());

            window.click("#round-owed");
            TableView<OwedReport> owed = window.find("#owed-reports");
            window.until(() -> owed.getItems().size() == agencies);
            CopiedRows.sayWhatIsShown(window, "#owed-reports");
            window.click("#owed-go");

            window.until(() -> rounds.getSelectionModel().getSelectedItem() != null
                    && rounds.getSelectionModel().getSelectedItem().period().equals(begun.period()));

            TextField search = window.find("#ledger-search");
            String name = window.onScreen(() -> ledger.getItems().getLast().agency().name());
            window.onScreen(() -> {
                search.setText(VietnameseText.searchKey(name));
                return true;
            });
            assertThat(window.onScreen(() -> ledger.getItems().stream().map(line -> line.agency().name()).toList()))
                    .contains(name)
                    .hasSizeLessThan(agencies);

            window.onScreen(() -> {
                search.setText("con voi");
                return true;
            });
            assertThat(window.onScreen(() -> ledger.getPlaceholder() instanceof Label told ? told.getText() : ""))
                    .isEqualTo("Không có dòng nào khớp");
        }
    }

    @Test
    void remindersGoToWhoOwesAReport() throws Exception {
        Path out = Files.createDirectory(folder.resolve("cv"));
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            window.dialogs.writesInto(out);
            window.click("#tab-rounds");
            setQuarterly(window, "15");

            window.click("#round-letters").click("#round-letters-REMINDER");
            window.until(() -> !window.<Label>find("#round-told").getText().isEmpty());

            TableView<LedgerLine> ledger = window.find("#ledger");
            assertThat(files(out)).hasSize(window.onScreen(() -> ledger.getItems().size()))
                    .allMatch(name -> name.contains("Đôn đốc"));
        }
    }

    @Test
    void whatIsNoDayIsNotKeptAndTheReasonIsTold() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            window.click("#tab-rounds").click("#round-calendar").click("#rule-add");
            type(window, ".rule-day", "40");
            window.click("#calendar-keep");
            assertThat(text(window, "#calendar-reason")).contains("40");

            type(window, ".rule-day", "15");
            TextArea holidays = window.find("#calendar-holidays");
            window.onScreen(() -> {
                holidays.appendText("\n31/2/2024 Ngày lạ");
                return true;
            });
            window.click("#calendar-keep");

            assertThat(text(window, "#calendar-reason")).contains("31/2/2024");
            assertThat(window.office().book().calendars().ofPlan(plan(window).id())).isEmpty();
        }
    }

    private static void setQuarterly(TestWindow window, String day) {
        window.click("#round-calendar").click("#rule-add");
        type(window, ".rule-day", day);
        window.click("#calendar-keep");
    }

    private static void type(TestWindow window, String query, String text) {
        TextField field = window.find(query);
        window.onScreen(() -> {
            field.setText(text);
            return true;
        });
    }

    private static String text(TestWindow window, String query) {
        return window.onScreen(() -> window.<Label>find(query).getText());
    }

    private static Plan plan(TestWindow window) {
        return window.office().book().plans().all().getLast();
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(".")).toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
