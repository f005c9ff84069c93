package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON of the commands: names, their order, and what stands where something is missing. */
class ShapesTest {
    @TempDir(factory = SampledStore.class)
    static Path store;
    private static JsonNode text;
    private static JsonNode tables;

    @BeforeAll
    static void loadSamples() {
        text = Call.on(store, "show", "999/KH-UBND", "--json").json();
        tables = Call.on(store, "show", "998/KH-UBND", "--json").json();
    }

    @Test
    void showsAPlanWhole() {
        assertThat(names(text)).containsExactly("id", "number", "issueDate", "year", "place", "documentType", "title",
                "issuer", "signatory", "parts", "groups", "orders", "appendices", "statedTargets", "reportingDuties",
                "legalReferences", "coverage", "problems");
        assertThat(names(text.get("signatory"))).containsExactly("authority", "position", "name");
        assertThat(names(text.at("/parts/0"))).containsExactly("no", "title");
        assertThat(names(text.at("/groups/0"))).containsExactly("id", "no", "title", "part", "leader",
                "closedOn", "tasks");
        assertThat(names(text.at("/orders/0"))).contains("id", "no", "content", "lead", "cooperatingText", "source");
        assertThat(names(text.at("/appendices/0"))).containsExactly("no", "kind", "title", "basis", "columns", "rows");
        assertThat(names(text.at("/legalReferences/0"))).containsExactly("kind", "number", "date");
        assertThat(names(text.get("coverage"))).containsExactly("blocks", "used", "known", "unread");
    }

    @Test
    void showsAHeading() {
        assertThat(text.get("number").textValue()).isEqualTo("999/KH-UBND");
        assertThat(text.get("issueDate").textValue()).isEqualTo("2024-01-22");
        assertThat(text.get("place").textValue()).isEqualTo("Bình Dương");
        assertThat(text.get("issuer").textValue()).isEqualTo("Ủy ban nhân dân tỉnh Bình Dương");
        assertThat(text.at("/signatory/name").textValue()).isEqualTo("Nguyễn Văn Mẫu");
    }

    @Test
    void showsTasks() {
        JsonNode task = text.at("/groups/0/tasks/0");
        assertThat(names(task)).containsSubsequence("id", "label", "content", "items", "lead", "leadAgencies",
                "cooperatingText", "cooperatingAgencies", "monitoring", "monitoringAgencies", "deadlines", "due",
                "status", "percent", "completedOn", "history", "source");
        assertThat(names(task.at("/items/0"))).containsSubsequence("id", "content", "deadlines", "due", "status",
                "percent", "completedOn", "source");
        assertThat(names(task.get("source"))).containsExactly("file", "block", "page", "sheet", "row");
        assertThat(task.get("lead").get(0).textValue()).isEqualTo("Sở Tài chính");
        assertThat(task.at("/items/1/deadlines/0/kind").textValue()).isEqualTo("day");
        assertThat(task.at("/items/1/due").textValue()).isEqualTo("2024-06-29");
        assertThat(task.get("completedOn").isNull()).isTrue();
        assertThat(task.get("monitoring").isArray()).isTrue();
    }

    @Test
    void showsIndicatorRows() {
        JsonNode rows = tables.at("/appendices/2/rows");
        assertThat(names(rows.get(1))).containsExactly("level", "no", "cells", "name", "unit", "targets",
                "targetValues", "agencyPrinted", "agencies", "id", "direction", "directionSet", "measurements",
                "verdicts");
        assertThat(rows.get(1).get("targets").toString()).isEqualTo("{\"national\":\"< 3\",\"province\":\"< 3\"}");
        assertThat(names(rows.at("/1/targetValues/0"))).containsExactly("column", "year", "scope", "printed", "kind",
                "from", "to");
        assertThat(rows.at("/1/targetValues/0/kind").textValue()).isEqualTo("less than");
        assertThat(rows.at("/1/targetValues/0/from").isNull()).isTrue();
        assertThat(rows.at("/1/targetValues/1/scope").textValue()).isEqualTo("province");
        assertThat(rows.get(0).get("level").intValue()).isZero();
        assertThat(rows.get(0).get("no").textValue()).isEqualTo("I");
    }

    @Test
    void showsRowsOfAssignedWork() {
        JsonNode row = tables.at("/appendices/0/rows/1");
        assertThat(tables.at("/appendices/0/kind").textValue()).isEqualTo("assignment");
        assertThat(names(row)).containsExactly("level", "no", "cells", "content", "implementersPrinted",
                "monitoringPrinted", "product", "deadline", "note");
        assertThat(row.get("product").isNull()).isTrue();
        assertThat(tables.at("/groups/0/tasks")).hasSize(4);
        assertThat(tables.at("/groups/0/tasks/3/cooperatingText").textValue()).isEqualTo("các chủ đầu tư");
    }

    @Test
    void listsPlansTasksAndAnExamination() {
        JsonNode plans = Call.on(store, "plans", "--json").json();
        assertThat(names(plans.get(0))).containsExactly("id", "number", "issueDate", "year", "issuer", "title",
                "tasks", "indicators");
        assertThat(plans.findValuesAsText("number")).containsExactly("999/KH-UBND", "998/KH-UBND");
        JsonNode task = Call.on(store, "tasks", "--json").json().get(0);
        assertThat(names(task)).startsWith("planId", "group", "id");
        assertThat(names(task.get("group"))).containsExactly("no", "title");
        assertThat(names(Call.on(store, "check", "--json").json())).containsExactly("sequence", "digest", "findings");
    }

    @Test
    void printsTheSameBytesWhileNothingChanges() {
        String id = text.get("id").textValue();
        assertThat(Call.on(store, "show", id, "--json").out())
                .isEqualTo(Call.on(store, "show", "999/KH-UBND", "--json").out());
    }

    private static List<String> names(JsonNode node) {
        return node.propertyStream().map(Map.Entry::getKey).toList();
    }
}
