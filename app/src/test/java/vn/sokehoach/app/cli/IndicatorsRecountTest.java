package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of indicators, counted once more from nothing but what {@code show} and {@code indicators} print. */
class IndicatorsRecountTest {
    @TempDir
    Path store;

    @Test
    void indicatorsByVerdictInAllByGroupAndByAgency() {
        SampledStore.copiedTo(store);
        for (JsonNode plan : Call.on(store, "plans", "--json").json()) {
            String id = plan.get("id").textValue();
            JsonNode rows = Call.on(store, "indicators", id, "--json").json();
            for (int place = 0; place < rows.size(); place += 5) {
                Call.on(store, "measure", rows.get(place).get("id").asText(), String.valueOf(place * 7), "--period",
                        plan.get("year").asText());
            }
            Map<String, String> verdicts = new TreeMap<>();
            Call.on(store, "indicators", id, "--json")
                    .json()
                    .forEach(row -> verdicts.put(row.get("id").asText(),
                            row.at("/verdicts/province/verdict").textValue()));
            IndicatorRecount recount = new IndicatorRecount();
            for (JsonNode table : Call.on(store, "show", id, "--json").json().get("appendices")) {
                if (table.get("kind").textValue().equals("indicators")) {
                    recount.add(table, verdicts);
                }
            }
            recount.assertSame(Call.on(store, "stats", id, "--json").json().get("indicators"));
        }
    }

    /** Counts indicators with a target of the province by what they are judged. */
    private static final class IndicatorRecount {
        private static final Map<String, String> CLASSES = Map.of("exceeded", "met", "achieved", "met", "near", "near",
                "not yet", "notYet", "within so far", "notYet", "missed", "missed", "no figure", "noFigure",
                "no direction", "noDirection", "not comparable", "notComparable");
        private final Map<String, Integer> total = new TreeMap<>();
        private final Map<String, Map<String, Integer>> groups = new TreeMap<>();
        private final Map<String, Map<String, Integer>> agencies = new TreeMap<>();

        void add(JsonNode table, Map<String, String> verdicts) {
            String heading = table.get("title").textValue();
            for (JsonNode row : table.get("rows")) {
                String no = row.get("no").textValue();
                if (row.get("level").intValue() == 0) {
                    heading = (no.isEmpty() ? "" : no + ". ") + row.get("name").textValue();
                } else if (!row.at("/targets/province").asText("").isEmpty()) {
                    String counted = CLASSES.get(verdicts.get(row.get("id").asText()));
                    total.merge(counted, 1, Integer::sum);
                    groups.computeIfAbsent(heading, _ -> new TreeMap<>()).merge(counted, 1, Integer::sum);
                    List<String> names = new ArrayList<>();
                    row.get("agencies").forEach(name -> names.add(name.textValue()));
                    (names.isEmpty() ? List.of("") : names.stream().distinct().toList()).forEach(
                            name -> agencies.computeIfAbsent(name, _ -> new TreeMap<>())
                                    .merge(counted, 1, Integer::sum));
                }
            }
        }

        void assertSame(JsonNode stats) {
            assertThat(counts(stats.get("total"))).isEqualTo(total);
            assertThat(all(stats.get("groups"))).isEqualTo(groups);
            assertThat(all(stats.get("agencies"))).isEqualTo(agencies);
            assertThat(stats.get("surplus").intValue()).isEqualTo(
                    agencies.values().stream().flatMap(each -> each.values().stream()).mapToInt(each -> each).sum()
                            - total.values().stream().mapToInt(each -> each).sum());
        }

        private static Map<String, Map<String, Integer>> all(JsonNode list) {
            Map<String, Map<String, Integer>> all = new TreeMap<>();
            list.forEach(each -> all.put(each.get("name").asText(""), counts(each)));
            return all;
        }

        private static Map<String, Integer> counts(JsonNode counted) {
            Map<String, Integer> counts = new TreeMap<>();
            CLASSES.values().forEach(name -> counts.put(name, counted.get(name).intValue()));
            counts.values().removeIf(number -> number == 0);
            return counts;
        }
    }
}
