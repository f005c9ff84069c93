package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.ui.Office;

/** Who is in charge, what is to come of it, who ordered it, and until when it was extended. */
class FrameCommandsTest {
    @TempDir(factory = SampledStore.class)
    Path store;

    private String plan;
    private String no;
    private String first;
    private String second;
    private String foreign;

    @BeforeEach
    void load() {
        JsonNode tasks = Call.on(store, "tasks", "--json").json();
        JsonNode group = tasks.get(0).get("group");
        plan = tasks.get(0).get("planId").textValue();
        no = group.get("no").textValue();
        first = tasks.get(0).get("id").textValue();
        second = of(tasks).filter(each -> each.get("group").equals(group)).toList().get(1).get("id").textValue();
        foreign = of(tasks).filter(each -> !each.get("group").equals(group))
                .findFirst()
                .orElseThrow()
                .get("id")
                .textValue();
    }

    @Test
    void aTaskTakesTheLeaderOfItsGroupUnlessItHasItsOwn() {
        Call group = Call.on(store, "frame", plan, "--group", no, "--leader", "Ông  Lê Văn A ");
        Call own = Call.on(store, "frame", second, "--leader", "Bà Trần Thị B");

        assertThat(group.code()).as(group.err()).isZero();
        assertThat(own.out()).contains("Lãnh đạo phụ trách: Bà Trần Thị B");
        assertThat(task(first).get("leader").textValue()).isEqualTo("Ông Lê Văn A");
        assertThat(task(second).get("leader").textValue()).isEqualTo("Bà Trần Thị B");
        assertThat(task(foreign).get("leader").isNull()).isTrue();

        Call.on(store, "frame", second, "--leader", "");
        assertThat(task(second).get("leader").textValue()).isEqualTo("Ông Lê Văn A");
    }

    @Test
    void aPlanIsFollowedByItemAndWhatHasNoDeadlineIsDueOnTheDayThatIsSet() {
        String before = digest();
        assertThat(Call.on(store, "tracking", plan).out()).contains("theo nhiệm vụ", "31/12/");
        JsonNode withItems = of(Call.on(store, "tasks", "--plan", plan, "--json").json())
                .filter(task -> !task.get("items").isEmpty())
                .findFirst()
                .orElseThrow();
        String task = withItems.get("id").textValue();

        Call set = Call.on(store, "tracking", plan, "--per", "item", "--due", "30/11/2030");
        assertThat(Call.on(store, "tracking", plan, "--json").json())
                .isEqualTo(new ObjectMapper().createObjectNode()
                        .put("planId", plan)
                        .put("per", "item")
                        .put("due", "2030-11-30"));

        assertThat(set.out()).contains("từng ý", "30/11/2030");
        assertThat(Call.on(store, "status", task, "DONE").code()).isEqualTo(2);
        assertThat(Call.on(store, "status", withItems.get("items").get(0).get("id").textValue(), "DONE").code())
                .isZero();
        assertThat(of(Call.on(store, "tasks", "--plan", plan, "--json").json())
                .map(each -> each.get("due").asText())).contains("2030-11-30");
        assertThat(digest()).isNotEqualTo(before);
        assertThat(Call.on(store, "tracking", plan, "--per", "chuong").code()).isEqualTo(2);
        assertThat(Call.on(store, "tracking", "khong co").code()).isEqualTo(3);
    }

    @Test
    void aProductAndAnOrderingDocumentAreKeptAndTakenAway() {
        String before = digest();
        Call.on(store, "frame", first, "--product", "Báo cáo chuyên đề", "--order",
                "Thông báo số 45/TB-UBND ngày 12/3/2024 của Văn phòng tỉnh");

        JsonNode task = task(first);
        assertThat(task.get("product").textValue()).isEqualTo("Báo cáo chuyên đề");
        assertThat(task.at("/orderedBy/number").textValue()).isEqualTo("45/TB-UBND");
        assertThat(task.at("/orderedBy/date").textValue()).isEqualTo("2024-03-12");
        assertThat(Call.on(store, "frame", first, "--json").json().get("product").textValue())
                .isEqualTo("Báo cáo chuyên đề");

        Call.on(store, "frame", first, "--product", "", "--order", " ");
        assertThat(task(first).get("orderedBy").isNull()).isTrue();
        assertThat(digest()).isEqualTo(before);
        Call wrong = Call.on(store, "frame", first, "--order", "ý kiến của lãnh đạo");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("số và ngày");
    }

    @Test
    void anExtensionMovesTheDayThatCounts() throws Exception {
        String before = digest();
        String due = task(first).get("due").textValue();
        Call extended = Call.on(store, "extend", first, "31/01/2025", "--document", "12/UBND-TH, 05/06/2024");

        assertThat(extended.code()).as(extended.err()).isZero();
        assertThat(extended.out()).contains("gia hạn đến 31/01/2025 theo 12/UBND-TH ngày 05/06/2024");
        assertThat(task(first).get("due").textValue()).isEqualTo("2025-01-31");
        assertThat(task(first).get("dueExtended").booleanValue()).isTrue();
        assertThat(task(first).get("dueByDefault").booleanValue()).isFalse();
        Call.on(store, "extend", first, "2025-03-31", "--document", "20/UBND-TH, 01/07/2024", "--note", "đợt hai");
        assertThat(task(first).get("due").textValue()).isEqualTo("2025-03-31");
        assertThat(task(first).get("extensions")).hasSize(2);
        assertThat(task(first).at("/extensions/1/note").textValue()).isEqualTo("đợt hai");

        Call.on(store, "extend", first, "--withdraw");
        assertThat(task(first).get("due").textValue()).isEqualTo("2025-01-31");
        try (Office office = Call.office(store)) {
            office.undoing().undo("Lan");
            office.undoing().undo("Lan");
            office.undoing().undo("Lan");
        }
        assertThat(task(first).get("due").textValue()).isEqualTo(due);
        assertThat(digest()).isEqualTo(before);
    }

    @Test
    void standingsCountByTheExtensionFromTheDayOfItsDocument() {
        int overdue = overdue("15/01/2025");
        Call.on(store, "extend", first, "31/01/2025", "--document", "12/UBND-TH, 10/01/2025");

        assertThat(overdue("15/01/2025")).isEqualTo(overdue - 1);
        assertThat(overdue("05/01/2025")).isEqualTo(overdue);
        assertThat(overdue("01/02/2025")).isEqualTo(overdue);
        assertThat(Call.on(store, "tasks", "--plan", plan, "--overdue", "--as-of", "15/01/2025", "--json").json())
                .extracting(each -> each.get("id").textValue())
                .doesNotContain(first)
                .contains(second);
    }

    @Test
    void tasksAndTablesAreNarrowedByTheirLeader(@TempDir Path out) {
        Call.on(store, "frame", first, "--leader", "Ông Lê Văn A");
        Call.on(store, "frame", second, "--leader", "Ông Lê Văn An");

        assertThat(Call.on(store, "tasks", "--leader", "le van a", "--json").json())
                .extracting(each -> each.get("id").textValue())
                .containsExactly(first);
        for (String form : new String[] {"progress", "assignment", "standing"}) {
            Path file = out.resolve(form + ".pdf");
            Call export = Call.on(store, "export", plan, "--appendix", form, "--leader", "Lê Văn A", "--format",
                    "pdf", "--out", file.toString());
            assertThat(export.code()).as(form + export.err()).isZero();
            assertThat(file).isNotEmptyFile();
            assertThat(Call.on(store, "export", plan, "--appendix", form, "--leader", "Nguyễn", "--format", "pdf",
                    "--out", file.toString()).code()).as(form).isEqualTo(3);
        }
    }

    @Test
    void whatIsNoExtensionIsRefusedAndChangesNothing() {
        String group = Call.on(store, "show", plan, "--json").json().at("/groups/0/id").textValue();
        Call.on(store, "extend", first, "31/01/2025", "--document", "12/UBND-TH, 05/06/2024");
        String digest = digest();

        assertThat(Call.on(store, "extend", first, "31/03/2025").code()).isEqualTo(2);
        assertThat(Call.on(store, "extend", first, "--document", "1/A, 05/06/2024").code()).isEqualTo(2);
        assertThat(Call.on(store, "extend", first, "31/03/2025", "--document", "12/UBND-TH").code()).isEqualTo(2);
        assertThat(Call.on(store, "extend", first, "31/01/2025", "--document", "13/A, 06/06/2024").err())
                .contains("sau đó");
        assertThat(Call.on(store, "extend", group, "31/03/2025", "--document", "13/A, 06/06/2024").code())
                .isEqualTo(2);
        assertThat(Call.on(store, "extend", second, "--withdraw").code()).isEqualTo(2);
        assertThat(Call.on(store, "extend", "không có", "--withdraw").code()).isEqualTo(3);
        assertThat(digest()).isEqualTo(digest);
    }

    @Test
    void documentsAreAttachedKeptAndTakenAwayAndProgramsRefused(@TempDir Path files) throws Exception {
        Path paper = Files.writeString(files.resolve("biên bản.txt"), "nội dung họp");
        Path program = Files.write(files.resolve("bao-cao.pdf"), new byte[] {'M', 'Z', 0, 1});
        Path script = Files.writeString(files.resolve("chay.bat"), "dir");
        String before = digest();

        Call attached = Call.on(store, "attach", first, paper.toString());

        assertThat(attached.code()).as(attached.err()).isZero();
        assertThat(task(first).at("/attachments/0/name").textValue()).isEqualTo("biên bản.txt");
        assertThat(task(first).at("/attachments/0/by").textValue()).isEqualTo("chi Hoa");
        for (Path refused : List.of(program, script, files.resolve("khong-co.pdf"))) {
            Call call = Call.on(store, "attach", first, paper.toString(), refused.toString());
            assertThat(call.code()).as(call.err()).isEqualTo(3);
            assertThat(call.err()).contains(refused.getFileName().toString());
        }
        assertThat(task(first).get("attachments")).hasSize(1);
        assertThat(Call.on(store, "check").code()).isZero();

        Path opened;
        try (Office office = Call.office(store)) {
            var kept = office.attaching().find(UUID.fromString(first), "biên bản.txt");
            opened = office.readingCopies().of(kept);
            assertThat(opened).hasContent("nội dung họp").hasFileName("biên bản.txt");
        }
        assertThat(opened).as("a copy of a book that is closed").doesNotExist();
        assertThat(Call.on(store, "attach", first, "--remove", "biên bản.txt").code()).isZero();
        assertThat(digest()).isEqualTo(before);
        assertThat(Call.on(store, "attach", first, "--remove", "biên bản.txt").code()).isEqualTo(3);
    }

    @Test
    void linkedTasksAreShownAtBothEnds() {
        String before = digest();
        Call linked = Call.on(store, "link", first, foreign);

        assertThat(linked.code()).as(linked.err()).isZero();
        assertThat(Call.on(store, "frame", foreign, "--json").json().at("/related/0/id").textValue())
                .isEqualTo(first);
        assertThat(Call.on(store, "frame", first).out()).contains("Liên quan");
        Call.on(store, "link", foreign, first, "--part");
        assertThat(digest()).isEqualTo(before);
        assertThat(Call.on(store, "link", first, first).code()).isEqualTo(2);
    }

    private int overdue(String day) {
        return Call.on(store, "stats", plan, "--as-of", day, "--json").json().at("/total/overdue").intValue();
    }

    private JsonNode task(String id) {
        return of(Call.on(store, "tasks", "--json").json()).filter(each -> each.get("id").textValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String digest() {
        return Call.on(store, "check", "--json").json().get("digest").textValue();
    }

    private static Stream<JsonNode> of(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
