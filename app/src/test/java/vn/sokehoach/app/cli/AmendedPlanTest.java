package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.boot.StoreCopy;
import vn.sokehoach.core.change.StaleEdit;

/** A real plan is followed for a while; then its amended version comes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AmendedPlanTest {
    private static final Path PLANS = Path.of("..", "..", "shared", "plans");
    private static final String PLAN = "298/KH-UBND";

    @TempDir
    Path folder;
    private Path filled;
    private Path store;
    private Path issued;
    private Path amended;
    private String movedTask;
    private String droppedTask;

    /** Once for all tests, each of which goes on with a copy. */
    @BeforeAll
    void importAndRecord(@TempDir Path made) throws IOException {
        Path text = PLANS.resolve("binh-duong-2024.txt");
        Assumptions.assumeTrue(Files.exists(text), "SKIPPED: no real documents beside the project");
        filled = made.resolve("store");
        store = filled;
        issued = Files.copy(text, made.resolve("ke-hoach.txt"));
        amended = Files.writeString(made.resolve("ke-hoach-sua.txt"), amend(Files.readString(text)));
        Call.on(store, "import", issued.toString());
        movedTask = task("4", "d").get("id").textValue();
        droppedTask = task("9", "b").get("id").textValue();
        Call.on(store, "status", movedTask, "IN_PROGRESS", "--percent", "35", "--note", "đã đi được một nửa");
        Call.on(store, "status", droppedTask, "DONE", "--on", "2024-05-01");
    }

    @BeforeEach
    void copy() throws IOException {
        store = StoreCopy.of(filled, folder.resolve("store"));
    }

    /**
     * Two tasks reworded, one moved to the end of another group, one dropped, one given to another department, one target
     * raised; the letters after them go up as in an office.
     */
    private static String amend(String text) {
        List<String> paragraphs = new ArrayList<>(List.of(text.split("\\n\\n")));
        int reworded = start(paragraphs, "4.", "g)");
        paragraphs.set(reworded, paragraphs.get(reworded).stripTrailing() + " Mỗi quý họp rút kinh nghiệm một lần.");
        int another = start(paragraphs, "5.", "c)");
        paragraphs.set(another, paragraphs.get(another).replaceFirst("tiếp tục", "từ nay về sau tiếp tục"));
        int reassigned = start(paragraphs, "1.", "b)");
        paragraphs.set(reassigned, paragraphs.get(reassigned).replaceFirst("Cục Thuế tỉnh", "Thanh tra tỉnh"));
        paragraphs.remove(start(paragraphs, "9.", "b)"));
        int renamed = start(paragraphs, "9.", "c)");
        paragraphs.set(renamed, paragraphs.get(renamed).replaceFirst("c\\)", "b)"));
        String moved = paragraphs.remove(start(paragraphs, "4.", "d)"));
        for (String letters : List.of("đ)d)", "e)đ)", "f)e)", "g)f)")) {
            int next = start(paragraphs, "4.", letters.substring(0, 2));
            paragraphs.set(next, letters.substring(2) + paragraphs.get(next).strip().substring(2));
        }
        int last = start(paragraphs, "5.", "c)");
        paragraphs.add(last + 1, "d)" + moved.strip().substring(2));
        return String.join("\n\n", paragraphs).replace("\t71.600", "\t73.600");
    }

    /** Where the task with this letter begins in the group with this number of the part that gives out tasks. */
    private static int start(List<String> paragraphs, String group, String letter) {
        int from = 0;
        while (!paragraphs.get(from).strip().startsWith("II.")) {
            from++;
        }
        while (!paragraphs.get(from).strip().startsWith(group)) {
            from++;
        }
        while (!paragraphs.get(from).strip().startsWith(letter)) {
            from++;
        }
        return from;
    }

    @Test
    void showsExactlyTheSixAmendmentsAndKeepsStatusAndHistory() {
        String before = digest();
        JsonNode seen = Call.on(store, "import", "--dry-run", "--json", amended.toString()).json().get(0);
        assertThat(digest()).isEqualTo(before);

        JsonNode told = Call.on(store, "import", "--json", amended.toString()).json().get(0);

        assertThat(told.get("outcome").textValue()).isEqualTo("revised");
        assertThat(told.get("changes")).isEqualTo(seen.get("changes"));
        assertThat(told.get("changes").findValuesAsText("code")).containsExactlyInAnyOrder("TASK_REWORDED",
                "TASK_REWORDED", "TASK_MOVED", "TASK_DROPPED", "TASK_REASSIGNED", "TARGET_RAISED");
        JsonNode moved = task("5", "d");
        assertThat(moved.get("id").textValue()).isEqualTo(movedTask);
        assertThat(moved.get("percent").intValue()).isEqualTo(35);
        assertThat(moved.get("history")).hasSize(1);
    }

    @Test
    void changesNothingTheSecondTimeAndUndoingGivesBackAll() throws StaleEdit {
        String before = digest();
        Call.on(store, "import", amended.toString());
        String after = digest();

        Call again = Call.on(store, "import", "--json", amended.toString());

        assertThat(again.json().at("/0/outcome").textValue()).isEqualTo("unchanged");
        assertThat(again.json().at("/0/changes")).isEmpty();
        assertThat(digest()).isEqualTo(after);
        try (var office = Call.office(store)) {
            assertThat(office.undoing().undo("chi Hoa")).isPresent();
        }
        assertThat(digest()).isEqualTo(before);
        assertThat(task("9", "b").get("status").textValue()).isEqualTo("DONE");
    }

    @Test
    void saysWhichDroppedTaskHadProgress() {
        String told = Call.on(store, "import", amended.toString()).out();

        assertThat(told.lines().filter(line -> line.startsWith("  - Bỏ"))).singleElement()
                .asString()
                .contains("nhiệm vụ 9.b")
                .contains("đã ghi tiến độ");
    }

    @Test
    void theOldVersionBringsBackTheDroppedTask() {
        Call.on(store, "import", amended.toString());

        Call back = Call.on(store, "import", "--json", issued.toString());

        assertThat(back.json().at("/0/changes").findValuesAsText("code")).containsExactlyInAnyOrder("TASK_REWORDED",
                "TASK_REWORDED", "TASK_MOVED", "TASK_NEW", "TASK_REASSIGNED", "TARGET_LOWERED");
        assertThat(task("4", "d").get("id").textValue()).isEqualTo(movedTask);
        assertThat(Call.on(store, "check", "--json").json().get("findings")).isEmpty();
    }

    @Test
    void anotherKindOfFileOfTheSamePlanChangesNothing() {
        String before = digest();

        for (String kind : List.of("docx", "pdf")) {
            Call other = Call.on(store, "import", "--json", PLANS.resolve("binh-duong-2024." + kind).toString());

            assertThat(other.json().at("/0/outcome").textValue()).isEqualTo("unchanged");
            assertThat(digest()).isEqualTo(before);
        }
    }

    @Test
    void twoKindsOfFileAndTwoVersionsInOneCallAreNoDoublePlan() {
        Path other = folder.resolve("so-khac");

        Call all = Call.on(other, "import", "--json", issued.toString(),
                PLANS.resolve("binh-duong-2024.docx").toString(), amended.toString());

        assertThat(all.json().findValuesAsText("outcome")).containsExactly("stored", "unchanged", "revised");
        assertThat(all.json().get(2).get("changes")).hasSize(6);
        assertThat(Call.on(other, "plans", "--json").json().get(0).get("tasks").intValue()).isEqualTo(39);
    }

    private JsonNode task(String group, String label) {
        for (JsonNode each : Call.on(store, "show", PLAN, "--json").json().get("groups")) {
            for (JsonNode task : each.get("tasks")) {
                if (each.get("no").textValue().equals(group) && task.get("label").textValue().equals(label)) {
                    return task;
                }
            }
        }
        throw new AssertionError("no task " + group + "." + label);
    }

    private String digest() {
        return Call.on(store, "check", "--json").json().get("digest").textValue();
    }
}
