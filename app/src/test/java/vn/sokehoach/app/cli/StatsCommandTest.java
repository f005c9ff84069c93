package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The standing of a plan, counted once more from what {@code show --json} prints. */
class StatsCommandTest {
    private static final List<String> COUNTS = List.of("onTime", "late", "open", "overdue", "beside");

    @TempDir(factory = SampledStore.class)
    Path store;

    @BeforeEach
    void recordSomeProgress() {
        List<JsonNode> tasks = plan().findParents("leadAgencies");
        record(tasks.get(0), "DONE", "2024-02-01");
        record(tasks.get(1), "DONE", "2025-02-01");
        record(tasks.get(2), "CANCELLED", "2024-03-01");
        record(tasks.get(3), "IN_PROGRESS", "2024-04-02");
    }

    @Test
    void countsWhatThePlanShows() {
        for (String day : List.of("2024-01-31", "2024-05-20", "2025-03-01")) {
            JsonNode stats = Call.on(store, "stats", "999/KH-UBND", "--as-of", day, "--json").json();

            assertThat(stats.get("asOf").textValue()).isEqualTo(day);
            assertThat(counts(stats.get("total"))).isEqualTo(recounted(LocalDate.parse(day)));
            assertThat(sum(stats.get("groups"))).isEqualTo(counts(stats.get("total")));
            Map<String, Integer> led = counts(stats.get("surplus"));
            counts(stats.get("total")).forEach((count, number) -> led.merge(count, number, Integer::sum));
            assertThat(sum(stats.get("agencies"))).isEqualTo(led);
        }
    }

    @Test
    void takesTodayWhereNoDayIsNamed() {
        JsonNode today = Call.on(store, "stats", "999/KH-UBND", "--json").json();

        assertThat(today.get("asOf").textValue()).isEqualTo("2024-05-21");
        assertThat(today.get("since").textValue()).isEqualTo("2024-04-01");
        assertThat(today.at("/total/update").decimalValue()).isPositive();
    }

    @Test
    void printsTablesForPeople() {
        Call call = Call.on(store, "stats", "999/KH-UBND");

        assertThat(call.code()).isZero();
        assertThat(call.out()).contains("tính đến ngày 21/05/2024", "Toàn kế hoạch", "Sở Tài chính", "%");
        assertThat(Call.on(store, "stats", "997/KH-UBND").code()).isEqualTo(3);
    }

    @Test
    void tellsWhatEachFigureCounts() {
        Call call = Call.on(store, "stats", "999/KH-UBND", "--define");

        assertThat(call.out()).contains("* Hoàn thành quá hạn: ", "* Tỷ lệ cập nhật: ", "* Đếm thêm do cùng chủ trì: ");
    }

    private Map<String, Integer> recounted(LocalDate day) {
        Map<String, Integer> counts = new TreeMap<>();
        COUNTS.forEach(count -> counts.put(count, 0));
        for (JsonNode task : plan().findParents("leadAgencies")) {
            String status = "NOT_STARTED";
            LocalDate on = LocalDate.MIN;
            for (JsonNode entry : task.get("history")) {
                LocalDate entered = LocalDate.parse(entry.get("on").textValue());
                if (!entered.isAfter(day) && !entered.isBefore(on)) {
                    status = entry.get("status").textValue();
                    on = entered;
                }
            }
            JsonNode due = task.get("due");
            boolean over = !due.isNull()
                    && LocalDate.parse(due.textValue()).isBefore(status.equals("DONE") ? on : day);
            String stand = switch (status) {
                case "CANCELLED", "CARRIED_OVER" -> "beside";
                case "DONE" -> over ? "late" : "onTime";
                default -> over ? "overdue" : "open";
            };
            counts.merge(stand, 1, Integer::sum);
        }
        return counts;
    }

    private static Map<String, Integer> sum(JsonNode standings) {
        Map<String, Integer> sum = new TreeMap<>();
        standings.forEach(standing -> counts(standing)
                .forEach((count, number) -> sum.merge(count, number, Integer::sum)));
        return sum;
    }

    private static Map<String, Integer> counts(JsonNode standing) {
        Map<String, Integer> counts = new TreeMap<>();
        COUNTS.forEach(count -> counts.put(count, standing.get(count).intValue()));
        return counts;
    }

    private JsonNode plan() {
        return Call.on(store, "show", "999/KH-UBND", "--json").json().get("groups");
    }

    private void record(JsonNode task, String status, String on) {
        Call call = Call.on(store, "status", task.get("id").textValue(), status, "--on", on, "--note", "đã báo cáo");
        assertThat(call.code()).as(call.err()).isZero();
    }
}
