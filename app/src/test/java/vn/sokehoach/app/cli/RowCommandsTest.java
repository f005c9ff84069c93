package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of indicators are written, changed, exported and taken out from the command line, in a plan made by hand. */
class RowCommandsTest {
    @TempDir
    Path folder;

    private Path store;
    private String plan = "";
    private String pond = "";

    @BeforeEach
    void aPlanByHand() {
        store = folder.resolve("store");
        Call drafted = Call.on(store, "new-plan", "--title", "Trồng rừng ven sông năm 2024", "--year", "2024",
                "--issuer", "Ủy ban nhân dân tỉnh Hà Trung", "--json");
        assertThat(drafted.code()).as(drafted.err()).isZero();
        plan = drafted.json().get(0).get("id").asText();
        add("Đất và nước", "--heading");
        pond = add("Diện tích ao", "--unit", "ha", "--target", "≥ 1.800,5", "--agency", "Sở Tài chính");
        add("Số bờ ao", "--after", pond);
    }

    private String add(String name, String... more) {
        Call added = Call.on(store,
                Stream.concat(Stream.of("insert-row", plan, name), Stream.of(more)).toArray(String[]::new));
        assertThat(added.code()).as(added.err()).isZero();
        return added.out().strip().replaceAll("^.*: ", "");
    }

    private JsonNode rows() {
        return Call.on(store, "show", plan, "--json").json().get("appendices").get(0).get("rows");
    }

    @Test
    void theTableBeginsWithTheUsualColumnsAndIsExported() throws Exception {
        JsonNode table = Call.on(store, "show", plan, "--json").json().get("appendices").get(0);
        assertThat(table.get("kind").asText()).isEqualTo("indicators");
        assertThat(table.get("columns")).extracting(JsonNode::asText)
                .containsExactly("STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2024", "Cơ quan theo dõi");
        assertThat(rows()).extracting(row -> row.get("level").asInt() + row.get("no").asText())
                .containsExactly("0I", "11", "12");
        assertThat(rows().get(1).get("targets").get("province").asText()).isEqualTo("≥ 1.800,5");
        assertThat(rows().get(1).get("agencies")).hasSize(1);

        Path file = folder.resolve("chi-tieu.xlsx");
        Call call = Call.on(store, "export", plan, "--appendix", "all", "--format", "xlsx", "--out", file.toString());

        assertThat(call.code()).as(call.err()).isZero();
        try (Workbook book = WorkbookFactory.create(file.toFile())) {
            DataFormatter shown = new DataFormatter();
            StringBuilder all = new StringBuilder();
            book.getSheetAt(0).forEach(row -> row.forEach(cell -> all.append(shown.formatCellValue(cell)).append('|')));
            assertThat(all).contains("Cơ quan theo dõi", "Đất và nước", "Diện tích ao|ha|≥ 1.800,5|Sở Tài chính",
                    "Số bờ ao");
        }
    }

    @Test
    void aRowIsRewordedCellByCellMeasuredAndTakenOut() {
        assertThat(Call.on(store, "reword", pond, "Diện tích   hồ").out()).contains("sửa nội dung dòng 1");
        Call same = Call.on(store, "reword", pond, "Diện tích hồ");
        assertThat(same.code()).isZero();
        assertThat(same.out()).contains("Không có gì thay đổi");
        assertThat(Call.on(store, "reword", pond, "900", "--column", "ke hoach nam 2024").code()).isZero();
        assertThat(Call.on(store, "reword", pond, "km²", "--column", "3").code()).isZero();
        assertThat(rows().get(1).get("cells")).extracting(JsonNode::asText)
                .containsExactly("1", "Diện tích hồ", "km²", "900", "Sở Tài chính");
        assertThat(Call.on(store, "reword", pond, "x", "--column", "Ghi chú").code()).isEqualTo(2);

        assertThat(Call.on(store, "measure", pond, "950", "--period", "2024").code()).isZero();
        assertThat(Call.on(store, "drop", pond, "--dry-run").out()).contains("khuất 1 lần ghi");
        assertThat(Call.on(store, "drop", pond).out()).contains("bỏ dòng 1");
        assertThat(Call.on(store, "indicators", plan, "--json").json()).hasSize(1);
        assertThat(Call.on(store, "drop", pond).code()).isEqualTo(3);
        assertThat(Call.on(store, "history", plan).out()).contains("bỏ dòng 1", "thêm dòng 2");
        assertThat(Call.on(store, "check").code()).isZero();
    }

    @Test
    void rowsAreMovedAndNumberedAnew() {
        add("Rừng", "--heading");
        String forest = add("Diện tích rừng");

        assertThat(Call.on(store, "move", pond, "--down").out()).contains("chuyển dòng 1");
        assertThat(Call.on(store, "move", forest, "--group", "I", "--position", "1").code()).isZero();
        assertThat(Call.on(store, "renumber", plan, "--row", pond).out()).contains("đánh số lại dòng I");
        assertThat(rows()).extracting(row -> row.get("no").asText() + " " + row.get("name").asText())
                .containsExactly("I Đất và nước", "1 Diện tích rừng", "2 Số bờ ao", "3 Diện tích ao", "II Rừng");
        assertThat(Call.on(store, "move", pond, "--position", "1").code()).isZero();
        assertThat(rows().get(1).get("id").asText()).isEqualTo(pond);
        assertThat(Call.on(store, "move", pond, "--up").code()).isZero();
        assertThat(Call.on(store, "move", pond, "--up").code()).isEqualTo(2);
        assertThat(rows().get(0).get("id").asText()).isEqualTo(pond);
        assertThat(Call.on(store, "move", pond, "--group", "IX").code()).isEqualTo(3);
        assertThat(Call.on(store, "move", pond).code()).isEqualTo(2);
    }

    @Test
    void whatFitsNowhereIsRefusedAndNothingIsWritten() {
        for (List<String> more : List.of(List.of("--national", "5"), List.of("--after", plan),
                List.of("--target", "1", "--target", "2"), List.of("--heading", "--sub"))) {
            Call call = Call.on(store,
                    Stream.concat(Stream.of("insert-row", plan, "Số cầu ao"), more.stream()).toArray(String[]::new));
            assertThat(call.code()).as(call.err()).isIn(2, 3);
            assertThat(call.err()).isNotBlank();
        }
        assertThat(rows()).hasSize(3);
    }
}
