package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TasksCommandTest {
    @TempDir(factory = SampledStore.class)
    static Path store;

    @Test
    void filtersByPlan() {
        JsonNode ofOne = tasks("--plan", "998/KH-UBND");
        assertThat(ofOne).isNotEmpty().hasSizeLessThan(tasks().size());
        assertThat(ofOne.findValuesAsText("planId").stream().distinct()).hasSize(1);
        assertThat(Call.on(store, "tasks", "--plan", "997/KH-UBND").code()).isEqualTo(3);
    }

    @Test
    void filtersByAgencyWithoutAccentsAndByItsRole() {
        JsonNode lead = tasks("--agency", "so xay dung", "--role", "lead");
        assertThat(lead).isNotEmpty()
                .allSatisfy(task -> assertThat(task.get("leadAgencies").toString()).contains("Sở Xây dựng"));
        assertThat(tasks("--agency", "Sở Xây dựng")).hasSizeGreaterThan(lead.size());
        assertThat(Call.on(store, "tasks", "--agency", "Sở Không Có").code()).isEqualTo(3);
        assertThat(Call.on(store, "tasks", "--role", "boss").code()).isEqualTo(2);
    }

    @Test
    void searchesWithoutAccents() {
        assertThat(tasks("--search", "HO CHUA")).hasSize(1)
                .allSatisfy(task -> assertThat(task.at("/items/1/content").textValue()).contains("hồ chứa"));
        assertThat(tasks("--search", "không có chữ này")).isEmpty();
    }

    @Test
    void findsWhatIsOverdueOnADay() {
        String id = classrooms();

        assertThat(tasks("--overdue", "--as-of", "2023-01-01")).isEmpty();
        assertThat(tasks("--overdue", "--as-of", "01/09/2024").findValuesAsText("id")).contains(id);
        assertThat(tasks("--overdue", "--as-of", "2024-08-31").findValuesAsText("id")).doesNotContain(id);
    }

    @Test
    void countsAnEntryFromItsDayOn() {
        String id = classrooms();
        Call.on(store, "status", id, "DONE", "--on", "2024-09-10");

        assertThat(tasks("--overdue", "--as-of", "2024-09-09").findValuesAsText("id")).contains(id);
        assertThat(tasks("--overdue", "--as-of", "2024-09-10").findValuesAsText("id")).doesNotContain(id);
        assertThat(tasks("--status", "DONE").findValuesAsText("id")).contains(id);
        assertThat(tasks("--status", "DONE", "--as-of", "2024-09-09").findValuesAsText("id")).doesNotContain(id);
    }

    /** A task that is due before 1 September 2024. */
    private static String classrooms() {
        return tasks("--search", "bo tri du phong hoc").get(0).get("id").textValue();
    }

    @Test
    void tasksThatArePrintedOneByOneLookLikeThoseOfAPlanThatIsPrintedWhole() {
        String tasks = Call.on(store, "tasks", "--plan", "998/KH-UBND", "--json").out();
        assertThat(tasks).startsWith("[\n  {\n    \"planId\" : ").endsWith("\n  }\n]\n");
        assertThat(Call.on(store, "tasks", "--search", "không có chữ này", "--json").out()).isEqualTo("[ ]\n");
    }

    private static JsonNode tasks(String... filters) {
        Call call = Call.on(store, java.util.stream.Stream
                .concat(java.util.stream.Stream.of("tasks", "--json"), java.util.stream.Stream.of(filters))
                .toArray(String[]::new));
        assertThat(call.code()).as(call.err()).isZero();
        return call.json();
    }
}
