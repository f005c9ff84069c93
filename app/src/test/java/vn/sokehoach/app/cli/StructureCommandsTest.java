package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan is begun, filled, exported and rolled over from the command line. */
class StructureCommandsTest {
    @TempDir
    Path folder;

    private Path store;
    private String plan = "";

    @BeforeEach
    void aPlanByHand() {
        store = folder.resolve("store");
        Call drafted = Call.on(store, "new-plan", "--title", "Trồng rừng ven sông năm 2024", "--year", "2024",
                "--issuer", "Ủy ban nhân dân tỉnh Hà Trung", "--json");
        assertThat(drafted.code()).as(drafted.err()).isZero();
        plan = drafted.json().get(0).get("id").asText();
        assertThat(Call.on(store, "insert", plan, "Chọn giống").code()).isZero();
        assertThat(add("Chọn hạt thông", "--lead", "Sở Tài chính", "--deadline", "Quý II/2024")).isNotEmpty();
        assertThat(add("Sở Y tế chủ trì dọn kho.")).isNotEmpty();
    }

    private String add(String text, String... more) {
        String[] call = java.util.stream.Stream
                .concat(java.util.stream.Stream.of("insert", plan, text, "--group", "1"),
                        java.util.stream.Stream.of(more))
                .toArray(String[]::new);
        Call added = Call.on(store, call);
        assertThat(added.code()).as(added.err()).isZero();
        return added.out().strip().replaceAll("^.*: ", "");
    }

    private JsonNode shown(String which) {
        return Call.on(store, "show", which, "--json").json();
    }

    @Test
    void aTaskByHandHasAllKeysOfASourceAndNothingInThem() {
        JsonNode shown = shown(plan);
        JsonNode task = shown.get("groups").get(0).get("tasks").get(0);

        assertThat(shown.get("number").isNull()).isTrue();
        assertThat(task.get("label").asText()).isEqualTo("a");
        assertThat(task.get("lead").get(0).asText()).isEqualTo("Sở Tài chính");
        assertThat(task.get("due").asText()).isEqualTo("2024-06-30");
        assertThat(task.get("source").properties()).extracting(java.util.Map.Entry::getKey)
                .containsExactly("file", "block", "page", "sheet", "row");
        assertThat(task.get("source")).allMatch(JsonNode::isNull);
        assertThat(shown.get("coverage").get("blocks").asInt()).isZero();
    }

    @Test
    void aTaskIsCutInTwoJoinedAgainAndEachStepTakenBack() {
        String task = task(1).get("id").asText();

        Call split = Call.on(store, "split", task, "--before", "dọn kho");
        assertThat(split.code()).as(split.err()).isZero();
        assertThat(task(1).get("content").asText()).isEqualTo("Sở Y tế chủ trì");
        assertThat(task(2).get("content").asText()).isEqualTo("dọn kho.");
        assertThat(Call.on(store, "split", task, "--before", "không có").err()).contains("\"không có\"");
        assertThat(Call.on(store, "split", task, "--before", "ở Y").code()).as("in the middle of a word").isEqualTo(2);

        assertThat(Call.on(store, "join", task(2).get("id").asText()).code()).isZero();
        assertThat(task(1).get("content").asText()).isEqualTo("Sở Y tế chủ trì dọn kho.");

        assertThat(Call.on(store, "undo").out()).contains("Đã hoàn tác: ghép");
        assertThat(task(2).get("content").asText()).isEqualTo("dọn kho.");
        assertThat(Call.on(store, "redo").out()).contains("Đã làm lại: ghép");
        assertThat(task(1).get("content").asText()).isEqualTo("Sở Y tế chủ trì dọn kho.");
        assertThat(Call.on(store, "redo").out()).contains("Không có gì để làm lại");
    }

    private JsonNode task(int place) {
        return shown(plan).get("groups").get(0).get("tasks").get(place);
    }

    @Test
    void theHeadOfAPlanIsSetAndShown() {
        Call set =
                Call.on(store, "heading", plan, "--number", "77/KH-UBND", "--date", "5/2/2024", "--signed", "Trần Mây");

        assertThat(set.code()).as(set.err()).isZero();
        assertThat(Call.on(store, "heading", "77/KH-UBND").out()).contains("Số: 77/KH-UBND", "Ngày: 05/02/2024",
                "Trích yếu: Trồng rừng ven sông năm 2024", "Người ký: Trần Mây");
        JsonNode head = Call.on(store, "heading", plan, "--json").json();
        assertThat(head.get("issueDate").textValue()).isEqualTo("2024-02-05");
        assertThat(shown(plan).properties()).as("the same fields as in the whole plan").containsAll(head.properties());
        Call wrong = Call.on(store, "heading", plan, "--number", "78/KH-UBND", "--date", "30/2/2024");
        assertThat(wrong.code()).isNotZero();
        assertThat(wrong.err()).contains("30/2/2024");
        assertThat(Call.on(store, "heading", plan).out()).as("nothing of a refused call is kept")
                .contains("77/KH-UBND");
    }

    @Test
    void theReportingCalendarIsSetAndShown() {
        assertThat(Call.on(store, "calendar", plan).out()).contains("Kế hoạch không nêu hạn báo cáo", "Tết Dương lịch");

        Call set = Call.on(store, "calendar", plan, "--due", "quarter=15", "--due", "once=20/8/2024", "--cut-off", "10",
                "--shift", "earlier", "--holiday", "16/8/2024 Ngày hội rừng", "--workday", "01/01/2024", "--json");

        assertThat(set.code()).as(set.err()).isZero();
        assertThat(set.json().get("rules")).hasSize(2);
        assertThat(set.json().get("cutOff").asInt()).isEqualTo(10);
        assertThat(Call.on(store, "calendar", plan).out())
                .contains("Hằng quý 15; Một lần 20/08/2024", "quý IV/2024: 13/12/2024", "lùi về",
                        "16/08/2024 Ngày hội rừng")
                .doesNotContain("Tết Dương lịch");
        Call wrong = Call.on(store, "calendar", plan, "--due", "month=40");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("40");
        assertThat(Call.on(store, "calendar", plan, "--as-planned", "--due", "month=25").code()).isEqualTo(2);
        assertThat(Call.on(store, "calendar", plan, "--as-planned").out()).contains("Kế hoạch không nêu hạn");
        assertThat(Call.on(store, "calendar", plan, "--holiday", "30/4/2024 Ngày hội sông").out())
                .containsOnlyOnce("30/04/2024")
                .contains("Ngày hội sông");
        assertThat(Call.on(store, "calendar", plan, "--workday", "2/3/2024").err()).contains("02/03/2024");
    }

    @Test
    void itsTablesAreExported() throws Exception {
        Path file = folder.resolve("f6.xlsx");

        Call call = Call.on(store, "export", plan, "--appendix", "assignment", "--format", "xlsx", "--out",
                file.toString());

        assertThat(call.code()).as(call.err()).isZero();
        try (Workbook book = WorkbookFactory.create(file.toFile())) {
            StringBuilder all = new StringBuilder();
            book.getSheetAt(0).forEach(row -> row.forEach(cell -> all.append(cell).append('|')));
            assertThat(all).contains("Chọn giống", "Chọn hạt thông", "Sở Tài chính", "Sở Y tế");
        }
        for (String form : new String[] {"progress", "standing"}) {
            Path out = folder.resolve(form + ".docx");
            assertThat(Call.on(store, "export", plan, "--appendix", form, "--format", "docx", "--out", out.toString())
                    .code())
                    .isZero();
        }
    }

    @Test
    void whatIsUnfinishedIsRolledOverAndLinked() {
        String done = shown(plan).get("groups").get(0).get("tasks").get(1).get("id").asText();
        assertThat(Call.on(store, "status", done, "DONE").code()).isZero();

        Call rehearsed = Call.on(store, "roll-over", plan, "--year", "2025", "--dry-run");
        assertThat(rehearsed.out()).startsWith("Sẽ chuyển 1 nhiệm vụ");
        Call rolled = Call.on(store, "roll-over", plan, "--year", "2025", "--mark", "Chuyển tiếp", "--json");

        JsonNode fresh = shown(rolled.json().get(0).get("id").asText());
        JsonNode task = fresh.get("groups").get(0).get("tasks").get(0);
        JsonNode old = shown(plan).get("groups").get(0).get("tasks").get(0);
        assertThat(fresh.get("title").asText()).isEqualTo("Trồng rừng ven sông năm 2025");
        assertThat(task.get("content").asText()).isEqualTo("Chọn hạt thông");
        assertThat(task.get("deadlines")).isEmpty();
        assertThat(task.get("carriedFrom").get("id").asText()).isEqualTo(old.get("id").asText());
        assertThat(old.get("carriedInto").get(0).get("id").asText()).isEqualTo(task.get("id").asText());
        assertThat(Call.on(store, "tasks", "--search", "hạt thông", "--json").json())
                .anySatisfy(each -> assertThat(each.path("carriedFrom").path("id")).isEqualTo(old.get("id")))
                .anySatisfy(each -> assertThat(each.path("carriedInto").path(0).path("id")).isEqualTo(task.get("id")));
        assertThat(old.get("status").asText()).isEqualTo("CARRIED_OVER");
        assertThat(Call.on(store, "roll-over", plan, "--year", "2024").code()).isEqualTo(2);
        assertThat(Call.on(store, "check").code()).isZero();
    }

    @Test
    void aTaskIsRewordedMovedAndDropped() {
        String task = shown(plan).get("groups").get(0).get("tasks").get(0).get("id").asText();
        assertThat(Call.on(store, "insert", plan, "Tưới cây").code()).isZero();

        assertThat(Call.on(store, "reword", task, "Chọn hạt   sồi").out()).contains("sửa nội dung nhiệm vụ a");
        assertThat(Call.on(store, "move", task, "--group", "2").out()).contains("chuyển nhiệm vụ a");
        assertThat(shown(plan).get("groups").get(1).get("tasks").get(0).get("content").asText())
                .isEqualTo("Chọn hạt sồi");
        Call.on(store, "status", task, "IN_PROGRESS");
        assertThat(Call.on(store, "drop", task, "--dry-run").out()).contains("khuất 1 lần ghi");
        assertThat(Call.on(store, "drop", task).code()).isZero();
        assertThat(shown(plan).get("groups").get(1).get("tasks")).isEmpty();
        assertThat(Call.on(store, "drop", task).code()).isEqualTo(3);
    }

    @Test
    void tasksAreMovedUpAndNumberedAnewAndAGroupIsClosed() {
        String second = shown(plan).get("groups").get(0).get("tasks").get(1).get("id").asText();

        assertThat(Call.on(store, "move", second, "--up").code()).isZero();
        assertThat(Call.on(store, "renumber", plan, "--group", "1", "--style", "numbers").out())
                .contains("đánh số lại nhóm 1");
        Call again = Call.on(store, "renumber", plan, "--group", "1", "--style", "numbers");
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("Không có gì thay đổi");
        Call both = Call.on(store, "renumber", plan, "--group", "1", "--row", second);
        assertThat(both.code()).isEqualTo(2);
        assertThat(both.err()).contains("--group, --row");
        assertThat(shown(plan).get("groups").get(0).get("tasks").get(0).get("id").asText()).isEqualTo(second);
        assertThat(shown(plan).get("groups").get(0).get("tasks")).extracting(task -> task.get("label").asText())
                .startsWith("1", "2");
        assertThat(Call.on(store, "close", plan, "--group", "1").out()).contains("đóng nhóm 1");
        assertThat(Call.on(store, "close", plan, "--group", "1").out()).contains("đã đóng từ trước");
        assertThat(Call.on(store, "insert", plan, "Tưới cây", "--group", "1").code()).isEqualTo(2);
        assertThat(Call.on(store, "close", plan, "--group", "1", "--open").out()).contains("mở lại nhóm 1");
        assertThat(Call.on(store, "insert", plan, "Tưới cây", "--group", "1").code()).isZero();
    }

    @Test
    void optionsThatSayTwoThingsAreRefusedBeforeAnythingIsDone() {
        String task = shown(plan).get("groups").get(0).get("tasks").get(0).get("id").asText();

        assertThat(Call.on(store, "insert", plan, "Tưới cây", "--group", "1", "--task", task).code()).isEqualTo(2);
        assertThat(Call.on(store, "attach", task, "moi.pdf", "--remove", "cu.pdf").err()).contains("--remove");
        assertThat(Call.on(store, "tasks", "--merged").code()).isEqualTo(2);
        assertThat(Call.on(store, "tasks", "--agency", "Sở Y tế", "--merged", "--structure", "now").code())
                .isEqualTo(2);
        assertThat(Call.on(store, "insert", plan, "Tưới cây", "--group", "1.").code()).isZero();
    }

    @Test
    void aHeadingThatIsNotTakenIsAWrongCall() {
        Call call = Call.on(store, "new-plan", "--title", "Kế hoạch", "--year", "sang năm");

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("sang năm");
    }
}
