package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.usecase.StatusEdit;
import vn.sokehoach.core.usecase.StatusEdit.Reporter;

/**
 * The figures by the structure of now after a reorganisation, in plans followed by task and by item, counted once more from
 * nothing but {@code show --json} and the lines of the reorganisation.
 */
class StructureRecountTest {
    private static final List<TaskStatus> WITHOUT_NOTE =
            List.of(TaskStatus.IN_PROGRESS, TaskStatus.REPORTED, TaskStatus.DONE);
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    /** What the program knows by itself to have another name now, since when it does not say. */
    private static final Map<String, List<String>> SHIPPED =
            Map.of("Ngân hàng Nhà nước chi nhánh tỉnh", List.of("Ngân hàng Nhà nước khu vực"));

    @TempDir
    Path store;

    @ParameterizedTest
    @CsvSource({"4, false", "9, true"})
    void mergedAndSplitAgenciesCarryWhatTheirPredecessorsDid(long seed, boolean byItem) throws Exception {
        Random random = new Random(seed);
        String plan = fill(random, byItem);
        JsonNode shown = Call.on(store, "show", plan, "--json").json();
        Map<String, List<String>> now = reorganise(random, shown);

        Map<String, Map<String, Integer>> stands = new TreeMap<>();
        Map<String, Set<String>> led = new HashMap<>();
        int sumThen = 0;
        Map<String, Integer> total = new TreeMap<>();
        for (JsonNode group : shown.get("groups")) {
            for (JsonNode task : group.get("tasks")) {
                Set<String> then = names(task);
                sumThen += then.size();
                Set<String> leads = new TreeSet<>();
                then.forEach(name -> leads.addAll(now.getOrDefault(name, List.of(name))));
                leads.forEach(name -> led.computeIfAbsent(name, _ -> new TreeSet<>()).add(task.get("id").textValue()));
                for (JsonNode work : byItem && !task.get("items").isEmpty() ? task.get("items") : List.of(task)) {
                    total.merge(stand(work), 1, Integer::sum);
                    (leads.isEmpty() ? Set.of("") : leads).forEach(name -> stands
                            .computeIfAbsent(name, _ -> new TreeMap<>())
                            .merge(stand(work), 1, Integer::sum));
                }
            }
        }

        JsonNode stats =
                Call.on(store, "stats", plan, "--as-of", DAY.toString(), "--structure", "now", "--json").json();
        assertThat(counts(stats.get("total"))).isEqualTo(total);
        Map<String, Map<String, Integer>> told = new TreeMap<>();
        stats.get("agencies")
                .forEach(one -> told.put(one.get("name").isNull() ? "" : one.get("name").textValue(),
                        counts(one)));
        assertThat(told).isEqualTo(stands).containsKeys("Sở Một", "Sở Hai", "Sở Ba");
        JsonNode both = Call.on(store, "agency", "structures", plan, "--json").json();
        Map<String, Integer> tasks = new TreeMap<>();
        both.get("agencies").forEach(one -> tasks.put(one.get("name").textValue(), one.get("tasks").intValue()));
        Map<String, Integer> recounted = new TreeMap<>();
        led.forEach((name, ids) -> recounted.put(name, ids.size()));
        assertThat(tasks).isEqualTo(recounted);
        assertThat(both.get("sumThen").intValue()).isEqualTo(sumThen);
        assertThat(both.get("sumNow").intValue()).isEqualTo(
                recounted.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** Random entries in the plan of the book with most tasks; gives its id. */
    private String fill(Random random, boolean byItem) throws Exception {
        SampledStore.copiedTo(store);
        try (Office office = Call.office(store)) {
            var plan = office.book()
                    .plans()
                    .all()
                    .stream()
                    .max((one, other) -> Long.compare(one.tasks().count(), other.tasks().count()))
                    .orElseThrow();
            office.tracking()
                    .set(new PlanTracking(plan.id(), byItem, LocalDate.of(plan.year(), 12, 31)), "chi Hoa");
            List<UUID> works = plan.tasks()
                    .flatMap(task -> byItem && !task.items().isEmpty() ? task.items().stream().map(item -> item.id())
                            : Stream.of(task.id()))
                    .toList();
            for (UUID work : works) {
                if (random.nextBoolean()) {
                    office.recording()
                            .record(new StatusEdit(work, WITHOUT_NOTE.get(random.nextInt(WITHOUT_NOTE.size())), null,
                                    new Remarks(null, null, null, null), DAY.minusDays(random.nextInt(500)),
                                    new Reporter("chi Hoa", null, null)));
                }
            }
            return plan.id().toString();
        }
    }

    /** Three offices become one, another becomes two; gives the names of now by those of then. */
    private Map<String, List<String>> reorganise(Random random, JsonNode shown) {
        Set<String> offices = new TreeSet<>();
        shown.get("groups").forEach(group -> group.get("tasks").forEach(task -> offices.addAll(names(task))));
        offices.removeIf(name -> !name.startsWith("Sở "));
        List<String> drawn = new ArrayList<>(offices);
        Collections.shuffle(drawn, random);
        List<String> merged = drawn.subList(0, 3);
        String province = shown.get("place").textValue();
        done("merge", merged.get(0), merged.get(1), merged.get(2), "--into", "Sở Một", "--from", "01/3/2024",
                "--province", province);
        done("split", drawn.get(3), "--into", "Sở Hai", "--into", "Sở Ba", "--from", "01/4/2024", "--province",
                province);
        Map<String, List<String>> now = new HashMap<>(SHIPPED);
        merged.forEach(name -> now.put(name, List.of("Sở Một")));
        now.put(drawn.get(3), List.of("Sở Hai", "Sở Ba"));
        return now;
    }

    private void done(String... arguments) {
        Call call = Call.on(store, Stream.concat(Stream.of("agency"), Stream.of(arguments)).toArray(String[]::new));
        assertThat(call.code()).as(call.err()).isZero();
    }

    private static Set<String> names(JsonNode task) {
        Set<String> names = new LinkedHashSet<>();
        task.get("leadAgencies").forEach(lead -> names.add(lead.textValue()));
        return names;
    }

    private static String stand(JsonNode work) {
        boolean done = work.get("status").textValue().equals("DONE");
        String until = done ? work.get("completedOn").textValue() : DAY.toString();
        boolean over = !work.get("due").isNull() && work.get("due").textValue().compareTo(until) < 0;
        return done ? over ? "late" : "onTime" : over ? "overdue" : "open";
    }

    private static Map<String, Integer> counts(JsonNode standing) {
        Map<String, Integer> counts = new TreeMap<>();
        List.of("onTime", "late", "open", "overdue", "beside")
                .forEach(count -> counts.put(count, standing.get(count).intValue()));
        counts.values().removeIf(number -> number == 0);
        return counts;
    }
}
