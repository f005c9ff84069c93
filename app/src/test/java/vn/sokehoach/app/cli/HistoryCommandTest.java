package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.ui.Office;

/** Who did what, when, from what to what: also what was undone. */
class HistoryCommandTest {
    @TempDir
    Path folder;
    private Path store;
    private String plan;

    @BeforeEach
    void work() throws Exception {
        store = folder.resolve("so");
        SampledStore.copiedTo(store);
        JsonNode task = Call.on(store, "tasks", "--json").json().get(0);
        plan = task.get("planId").textValue();
        String id = task.get("id").textValue();
        Call.on(store, "status", id, "IN_PROGRESS", "--percent", "40", "--by", "Lan");
        Call.on(store, "status", id, "PAUSED", "--note", "chờ vốn", "--by", "Minh");
        try (Office office = Call.office(store)) {
            office.undoing().undo("Hoa");
        }
    }

    @Test
    void tellsFromWhatToWhatAndWhatWasUndone() {
        JsonNode steps = Call.on(store, "history", plan, "--json").json();
        int last = steps.size() - 1;

        JsonNode first = steps.get(last - 2);
        assertThat(first.get("by").textValue()).isEqualTo("Lan");
        assertThat(first.get("standing").textValue()).isEqualTo("stands");
        assertThat(first.at("/changes/0").findValuesAsText("to")).containsExactly("IN_PROGRESS");
        assertThat(first.at("/changes/1/from").textValue()).isEqualTo("0");
        assertThat(first.at("/changes/1/to").textValue()).isEqualTo("40");
        JsonNode paused = steps.get(last - 1);
        assertThat(paused.get("standing").textValue()).isEqualTo("undone");
        assertThat(paused.get("changes").findValuesAsText("to")).containsExactly("PAUSED", "chờ vốn");
        JsonNode undo = steps.get(last);
        assertThat(undo.get("by").textValue()).isEqualTo("Hoa");
        assertThat(undo.get("standing").textValue()).isEqualTo("undoes");
        assertThat(undo.get("reverses")).isEqualTo(paused.get("id"));
        assertThat(undo.at("/changes/0/from").textValue()).isEqualTo("PAUSED");
        assertThat(undo.at("/changes/0/to").textValue()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void theWholeBookHasTheStepsOfAllPlans() {
        assertThat(Call.on(store, "history", "--json").json().size())
                .isGreaterThanOrEqualTo(Call.on(store, "history", plan, "--json").json().size());
        Call plain = Call.on(store, "history");
        assertThat(plain.out()).contains("Lan", "Minh", "Hoa", "chờ vốn", "0% → 40%", "đã hoàn tác");
    }

    @Test
    void isWrittenInEveryFormatToPrint() throws Exception {
        for (String format : new String[] {"xlsx", "pdf", "docx"}) {
            Path file = folder.resolve("lich su." + format);
            Call call = Call.on(store, "history", plan, "--format", format, "--out", file.toString());
            assertThat(call.code()).as(call.err()).isZero();
            assertThat(Files.size(file)).isPositive();
        }
        assertThat(new String(Files.readAllBytes(folder.resolve("lich su.pdf")), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve("lich su.xlsx")))) {
            StringBuilder text = new StringBuilder();
            Sheet sheet = book.getSheetAt(0);
            sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
            assertThat(text).contains("Lan", "Minh", "Hoa", "chờ vốn", "Tạm dừng");
        }
        assertThat(Call.on(store, "history", "--format", "pdf").code()).isEqualTo(2);
    }
}
