package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.text.SearchKey;

/** Two years of a plan beside one another. */
class CompareCommandTest {
    private static final Path SAMPLE =
            Path.of("../data/src/main/resources/vn/sokehoach/data/sample/mau-binh-duong-2024.txt");
    private static final Path SHARED = Path.of("../../shared/plans");

    @TempDir
    Path folder;

    @Test
    void tellsWhatWasRaisedLoweredReassignedDroppedAndAdded() throws Exception {
        Path store = twoYears();

        JsonNode changes = Call.on(store, "compare", "999/KH-UBND", "1001/KH-UBND", "--json").json().get("changes");

        assertThat(told(changes, "TARGET_RAISED")).singleElement().asString().contains("35.000", "36.500");
        assertThat(told(changes, "TARGET_LOWERED")).singleElement().asString().contains("> 8,7", "> 7,7");
        assertThat(told(changes, "ROW_REASSIGNED")).anyMatch(message -> message.contains("Sở Nội vụ"));
        assertThat(told(changes, "ROW_DROPPED")).singleElement().asString().contains("Chi cân đối");
        assertThat(told(changes, "ROW_NEW")).singleElement().asString().contains("Số trạm sạc xe điện");
        Call plain = Call.on(store, "compare", "999/KH-UBND", "1001/KH-UBND");
        assertThat(plain.out()).contains("(năm 2024)", "(năm 2025)", "* Nâng chỉ tiêu: 1", "* Hạ chỉ tiêu: 1");
    }

    @Test
    void anIndicatorIsFollowedOverTheYears() throws Exception {
        Path store = twoYears();
        String id = "";
        for (JsonNode row : Call.on(store, "indicators", "1001/KH-UBND", "--json").json()) {
            if (row.get("name").textValue().equals("Tạo việc làm mới")) {
                id = row.get("id").textValue();
            }
        }
        Call.on(store, "measure", id, "30.000", "--period", "2025", "--direction", "higher");

        JsonNode course = Call.on(store, "course", id, "--json").json();

        assertThat(course.findValuesAsText("year")).containsExactly("2024", "2025");
        assertThat(course.at("/0/indicator/targets/province").textValue()).isEqualTo("35.000");
        assertThat(course.at("/1/indicator/targets/province").textValue()).isEqualTo("36.500");
        assertThat(course.at("/1/indicator/verdicts/province/verdict").textValue()).isEqualTo("missed");
        assertThat(Call.on(store, "course", id).out()).contains("35.000", "36.500", "30.000", "Không đạt");
    }

    @Test
    void aPlanDiffersInNothingFromItself() throws Exception {
        Path store = twoYears();

        assertThat(Call.on(store, "compare", "999/KH-UBND", "999/KH-UBND", "--json").json().get("changes")).isEmpty();
        assertThat(Call.on(store, "compare", "999/KH-UBND", "7/KH-UBND").code()).isEqualTo(3);
    }

    @Test
    void whatIsNewOrGoneBetweenTwoRealYearsStandsInOneDocumentOnly() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(SHARED), "SKIPPED: no real documents beside the project");
        Path store = folder.resolve("real");
        Call.on(store, "import", SHARED.resolve("binh-duong-2024.txt").toString(),
                SHARED.resolve("binh-duong-2025.pdf").toString());
        List<JsonNode> plans = new ArrayList<>();
        Call.on(store, "plans", "--json").json().forEach(plans::add);
        assertThat(plans).hasSize(2);
        String before = plans.getFirst().get("id").textValue();
        String after = plans.getLast().get("id").textValue();
        String earlier = whole(store, before);
        String later = whole(store, after);

        JsonNode changes = Call.on(store, "compare", before, after, "--json").json().get("changes");

        int seen = 0;
        int recognised = 0;
        for (JsonNode change : changes) {
            switch (change.get("code").textValue()) {
                case "TASK_NEW" -> {
                    assertThat(earlier).doesNotContain(key(change.get("after").textValue()));
                    seen++;
                }
                case "TASK_DROPPED" -> {
                    assertThat(later).doesNotContain(key(change.get("before").textValue()));
                    seen++;
                }
                case "TASK_REWORDED" -> {
                    assertThat(lead(change.get("after"))).isEqualTo(lead(change.get("before")));
                    recognised++;
                }
                default -> assertThat(change.get("message").textValue()).isNotBlank();
            }
        }
        assertThat(seen).isGreaterThan(10);
        assertThat(recognised).as("tasks of 2025 that go on with one of 2024, by hand").isEqualTo(15);
    }

    /** The first letters, which name who leads. */
    private static String lead(JsonNode content) {
        return key(content.textValue()).substring(0, 8);
    }

    /** The sample plan and the same of the next year with a few changes known beforehand. */
    private Path twoYears() throws Exception {
        Path store = folder.resolve("two");
        String text = Files.readString(SAMPLE);
        Path next = folder.resolve("ke-hoach-2025.txt");
        Files.writeString(next, text.replace("999/KH-UBND", "1001/KH-UBND")
                .replace("2024", "2025")
                .replace("\t35.000\t", "\t36.500\t")
                .replace("\t> 8,7\t", "\t> 7,7\t")
                .replace("3\tChi cân đối ngân sách địa phương\tTỷ đồng\t33.050\tSở Tài chính",
                        "3\tSố trạm sạc xe điện\tTrạm\t120\tSở Tài chính")
                .replace("\t87,7\tSở Giáo dục và Đào tạo", "\t87,7\tSở Nội vụ"));
        Call first = Call.on(store, "import", SAMPLE.toString());
        assertThat(first.code()).as(first.err()).isZero();
        Call second = Call.on(store, "import", next.toString());
        assertThat(second.code()).as(second.err()).isZero();
        return store;
    }

    private static List<String> told(JsonNode changes, String code) {
        List<String> messages = new ArrayList<>();
        changes.forEach(change -> {
            if (change.get("code").textValue().equals(code)) {
                messages.add(change.get("message").textValue() + " " + change.get("before").asText() + " "
                        + change.get("after").asText());
            }
        });
        return messages;
    }

    private static String whole(Path store, String plan) {
        StringBuilder all = new StringBuilder();
        Call.on(store, "show", plan, "--json")
                .json()
                .findValues("content")
                .forEach(text -> all.append(key(text.asText()))
                        .append('\n'));
        return all.toString();
    }

    private static String key(String text) {
        return SearchKey.of(text).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
