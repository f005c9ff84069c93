package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One obligation is followed through three years, and the documents that plans cite are found both ways. */
class YearsCommandTest {
    private static final String PLAN = """
            ỦY BAN NHÂN DÂN TỈNH BÌNH DƯƠNG
            Số: %s/KH-UBND
            Bình Dương, ngày 08 tháng 02 năm %s

            KẾ HOẠCH
            Thực hiện Nghị quyết số 77/NQ-CP về cây xanh năm %s

            I. NHIỆM VỤ
            1. Cây xanh
            a) Sở Xây dựng chủ trì %s.
            b) Sở Y tế chủ trì khám sức khỏe cho người trồng rừng theo Quyết định số 5%s/QĐ-TTg ngày 03/4/2022.
            """;

    @TempDir
    static Path store;

    @BeforeAll
    static void importPlans(@TempDir Path folder) throws IOException {
        year(folder, "61", "2022", "trồng hai trăm cây sao dọc tuyến kênh phía bắc thành phố");
        year(folder, "62", "2023", "trồng hai trăm cây sao dọc tuyến kênh phía nam thành phố, tưới hằng tuần");
        year(folder, "63", "2024", "chăm hai trăm cây sao dọc tuyến kênh phía nam thành phố, tưới hằng ngày");
    }

    private static void year(Path folder, String number, String year, String words) throws IOException {
        Path file = Files.writeString(folder.resolve(year + ".txt"),
                PLAN.formatted(number, year, year, words, year.substring(3)));
        Call call = Call.on(store, "import", file.toString());
        assertThat(call.code()).as(call.err()).isZero();
    }

    @Test
    void aTaskIsFollowedThroughTheYearsWithItsWordsMarked() {
        JsonNode first = Call.on(store, "show", "61/KH-UBND", "--json").json().get("groups").get(0).get("tasks").get(0);

        Call call = Call.on(store, "years", first.get("id").textValue(), "--json");

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.json().findValuesAsText("year")).containsExactly("2022", "2023", "2024");
        assertThat(call.json().findValuesAsText("bond")).containsExactly("asked", "words", "words");
        assertThat(changed(call.json().get(0))).isEmpty();
        assertThat(changed(call.json().get(1))).contains("nam", "tưới hằng tuần");
        assertThat(changed(call.json().get(2))).contains("chăm", "ngày").doesNotContain("hai trăm");
        assertThat(Call.on(store, "years", first.get("id").textValue()).out()).contains("62/KH-UBND", "63/KH-UBND");
        assertThat(Call.on(store, "years", "2b1f0f44-0000-4000-8000-000000000000").code()).isEqualTo(3);
    }

    @Test
    void theSameObligationIsFoundFromEachOfItsYears() {
        List<String> chains = new ArrayList<>();
        for (String plan : List.of("61/KH-UBND", "62/KH-UBND", "63/KH-UBND")) {
            JsonNode task =
                    Call.on(store, "show", plan, "--json").json().get("groups").get(0).get("tasks").get(0);
            chains.add(String.join(" ", Call.on(store, "years", task.get("id").textValue(), "--json")
                    .json()
                    .findValuesAsText("id")));
        }
        assertThat(chains).hasSize(3).containsOnly(chains.getFirst());
    }

    @Test
    void aDocumentLeadsToAllThatCitesIt() {
        JsonNode all = Call.on(store, "references", "--json").json();
        assertThat(all.get(0).get("number").textValue()).isEqualTo("77/NQ-CP");
        assertThat(all.get(0).get("plans").intValue()).isEqualTo(3);
        assertThat(all.get(0).get("citations").findValuesAsText("place")).containsOnly("title");

        JsonNode one = Call.on(store, "references", "54/qđ-ttg", "--json").json().get(0);
        assertThat(one.get("citations")).hasSize(1);
        assertThat(one.get("dates").get(0).textValue()).isEqualTo("2022-04-03");
        String task = one.get("citations").get(0).get("id").textValue();
        assertThat(Call.on(store, "references", "--task", task, "--json").json().findValuesAsText("kind"))
                .containsExactly("Quyết định");
        assertThat(Call.on(store, "references", "--plan", "61/KH-UBND", "--json").json()).hasSize(2);
        assertThat(Call.on(store, "references", "77/NQ-CP").out()).contains("61/KH-UBND", "Tên kế hoạch");
        assertThat(Call.on(store, "references", "99/NQ-CP").code()).isEqualTo(3);
    }

    private static String changed(JsonNode point) {
        StringBuilder words = new StringBuilder();
        for (JsonNode run : point.get("wording")) {
            if (run.get("changed").booleanValue()) {
                words.append(run.get("text").textValue()).append('|');
            }
        }
        return words.toString();
    }
}
