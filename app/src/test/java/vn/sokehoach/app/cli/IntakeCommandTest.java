package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.progress.TaskStatus;

/** Returned workbooks on the command line: every difference is shown, and taken only when asked for. */
class IntakeCommandTest {
    private static final String PLAN = "999/KH-UBND";

    @TempDir(factory = SampledStore.class)
    Path store;
    @TempDir
    Path kits;
    @TempDir
    Path back;

    @BeforeEach
    void giveOutKits() throws IOException {
        assertThat(Call.on(store, "kit", PLAN, "--period", "2024-Q2", "--out", kits.toString()).code()).isZero();
        FilledKit.of(kits, back.resolve("tra ve (1).xlsx"), "Hoàn thành", "100 %");
    }

    @Test
    void differencesAreShownAndNothingIsKept() {
        String before = digest();

        Call shown = Call.on(store, "intake", back.toString(), "--json");

        assertThat(shown.code()).as(shown.err()).isZero();
        JsonNode form = shown.json().get(0);
        assertThat(form.get("file").asText()).isEqualTo("tra ve (1).xlsx");
        assertThat(form.get("period").asText()).isEqualTo("2024-Q2");
        assertThat(form.get("outcome").asText()).isIn("on_time", "late");
        assertThat(form.get("sender").isNull()).as("who gave the kit out is not who sends it back").isTrue();
        assertThat(form.get("changes").findValuesAsText("field")).containsExactly("status", "percent");
        assertThat(form.get("changes").findValuesAsText("returned")).containsExactly("DONE", "100");
        assertThat(form.get("changes").findValuesAsText("result")).containsOnly("theirs");
        assertThat(digest()).isEqualTo(before);
        assertThat(Call.on(store, "intake", back.toString()).out()).contains("Hoàn thành", "trả về");
    }

    @Test
    void whoSavedTheWorkbookLastIsItsSender() throws IOException {
        Path file = back.resolve("tra ve (1).xlsx");
        try (XSSFWorkbook saved = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
                OutputStream out = Files.newOutputStream(file)) {
            saved.getProperties().getCoreProperties().setLastModifiedByUser("Chị Hoa");
            saved.write(out);
        }

        JsonNode form = Call.on(store, "intake", back.toString(), "--json").json().get(0);

        assertThat(form.get("sender").asText()).isEqualTo("Chị Hoa");
    }

    @Test
    void whatIsTakenIsReportedOnceAndUndoneAsOneStep() throws Exception {
        String before = digest();

        Call applied = Call.on(store, "intake", back.toString(), "--apply", "--json");

        assertThat(applied.code()).as(applied.err()).isZero();
        String task = applied.json().get(0).get("changes").get(0).get("id").asText();
        ProgressEntry entry = entryOf(task);
        assertThat(entry.status()).isEqualTo(TaskStatus.REPORTED);
        assertThat(entry.percent()).isEqualTo(100);
        assertThat(entry.origin().period()).isEqualTo("2024-Q2");
        assertThat(entry.origin().agency()).isNotNull();
        assertThat(entry.origin().file()).startsWith("tra ve (1).xlsx!");
        String taken = digest();
        Call again = Call.on(store, "intake", back.toString(), "--apply", "--json");
        assertThat(again.code()).isZero();
        assertThat(again.json().get(0).get("outcome").asText()).isEqualTo("unchanged");
        assertThat(digest()).isEqualTo(taken);
        try (Office office = Call.office(store)) {
            office.undoing().undo("chi Hoa");
        }
        assertThat(digest()).isEqualTo(before);
    }

    @Test
    void whatThePlanningOfficeChangedMeanwhileIsAConflictAndStays() {
        String task = Call.on(store, "intake", back.toString(), "--json")
                .json()
                .get(0)
                .get("changes")
                .get(0)
                .get("id")
                .asText();
        assertThat(Call.on(store, "status", task, "IN_PROGRESS", "--percent", "52").code()).isZero();

        Call applied = Call.on(store, "intake", back.toString(), "--apply", "--json");

        assertThat(applied.json().get(0).get("changes").findValuesAsText("result")).containsOnly("conflict");
        assertThat(entryOf(task).percent()).isEqualTo(52);
    }

    @Test
    void filesThatAreNoFormsAreRefusedAndTheOthersTaken() throws IOException {
        Files.writeString(back.resolve("ghi chu.csv"), "a;b\n1;2\n");
        try (XSSFWorkbook other = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(back.resolve("khac.xlsx"))) {
            other.createSheet("Bảng").createRow(0).createCell(0).setCellValue("Chuyện khác");
            other.write(out);
        }

        Call applied = Call.on(store, "intake", back.toString(), back.resolve("khong co.xlsx").toString(), "--apply",
                "--json");

        assertThat(applied.code()).isEqualTo(3);
        assertThat(applied.json().findValuesAsText("outcome")).containsExactly("refused", "refused", "on_time",
                "refused");
        assertThat(applied.json().findValuesAsText("code")).containsExactly("UNREADABLE", "NO_KIT", "UNREADABLE");
    }

    private ProgressEntry entryOf(String id) {
        try (Office office = Call.office(store)) {
            return office.book().progress().of(UUID.fromString(id)).getLast();
        }
    }

    private String digest() {
        return Call.on(store, "check", "--json").json().get("digest").asText();
    }
}
