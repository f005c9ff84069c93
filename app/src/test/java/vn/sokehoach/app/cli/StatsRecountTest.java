package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.StatusEdit;
import vn.sokehoach.core.usecase.StatusEdit.Reporter;

/** The figures of random books, counted once more from nothing but what {@code show --json} prints. */
class StatsRecountTest {
    private static final List<String> COUNTS = List.of("onTime", "late", "open", "overdue", "beside");
    private static final LocalDate FIRST = LocalDate.of(2023, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

    @TempDir
    Path store;

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42})
    void byTaskOnAnyDay(long seed) throws Exception {
        Random random = new Random(seed);
        List<String> plans = fill(random, false);
        for (String plan : plans) {
            JsonNode shown = Call.on(store, "show", plan, "--json").json();
            for (int round = 0; round < 4; round++) {
                LocalDate day = FIRST.plusDays(random.nextInt(570));
                Recount recount = new Recount();
                for (JsonNode group : shown.get("groups")) {
                    for (JsonNode task : group.get("tasks")) {
                        recount.add(group, task, standOn(task, day), task);
                    }
                }
                recount.assertSame(stats(plan, day));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 11})
    void byItemOnceAllIsRecorded(long seed) throws Exception {
        for (String plan : fill(new Random(seed), true)) {
            JsonNode shown = Call.on(store, "show", plan, "--json").json();
            Recount recount = new Recount();
            for (JsonNode group : shown.get("groups")) {
                for (JsonNode task : group.get("tasks")) {
                    if (task.get("items").isEmpty()) {
                        recount.add(group, task, standNow(task), task);
                    }
                    task.get("items").forEach(item -> recount.add(group, item, standNow(item), task));
                }
            }
            recount.assertSame(stats(plan, LAST));
        }
    }

    private JsonNode stats(String plan, LocalDate day) {
        return Call.on(store, "stats", plan, "--as-of", day.toString(), "--json").json();
    }

    /** Random entries on random days, in the order of recording and not of the days; gives the ids of the plans. */
    private List<String> fill(Random random, boolean byItem) throws Exception {
        SampledStore.copiedTo(store);
        List<String> ids = new ArrayList<>();
        try (Office office = Call.office(store)) {
            for (Plan plan : office.book().plans().all()) {
                ids.add(plan.id().toString());
                office.tracking()
                        .set(new PlanTracking(plan.id(), byItem, LocalDate.of(plan.year(), 12, 31)), "chi Hoa");
                for (PlanTask task : plan.tasks().toList()) {
                    for (int entries = random.nextInt(4); entries > 0; entries--) {
                        boolean items = byItem && !task.items().isEmpty();
                        var subject = items ? task.items().get(random.nextInt(task.items().size())).id() : task.id();
                        record(office, random, subject);
                    }
                }
            }
        }
        return ids;
    }

    private static void record(Office office, Random random, UUID subject) throws Exception {
        TaskStatus status = TaskStatus.values()[random.nextInt(TaskStatus.values().length)];
        LocalDate on = FIRST.plusDays(random.nextInt(500));
        try {
            office.recording()
                    .record(new StatusEdit(subject, status, null, new Remarks("ghi thử", null, null, null), on,
                            new Reporter("chi Hoa", null, null)));
        } catch (Refused notAfterThat) {
            assertThat(status).isEqualTo(TaskStatus.RETURNED);
        }
    }

    private static String standOn(JsonNode task, LocalDate day) {
        String status = "NOT_STARTED";
        LocalDate on = LocalDate.MIN;
        for (JsonNode entry : task.get("history")) {
            LocalDate entered = LocalDate.parse(entry.get("on").textValue());
            if (!entered.isAfter(day) && !entered.isBefore(on)) {
                status = entry.get("status").textValue();
                on = entered;
            }
        }
        return stand(status, task.get("due"), on, day);
    }

    private static String standNow(JsonNode work) {
        JsonNode completed = work.get("completedOn");
        return stand(work.get("status").textValue(), work.get("due"),
                completed.isNull() ? LocalDate.MIN : LocalDate.parse(completed.textValue()), LAST);
    }

    private static String stand(String status, JsonNode due, LocalDate completed, LocalDate day) {
        boolean done = status.equals("DONE");
        boolean over = !due.isNull() && LocalDate.parse(due.textValue()).isBefore(done ? completed : day);
        return switch (status) {
            case "CANCELLED", "CARRIED_OVER" -> "beside";
            case "DONE" -> over ? "late" : "onTime";
            default -> over ? "overdue" : "open";
        };
    }

    /** Counts in all, by group and by leading agency. */
    private static final class Recount {
        private final Map<String, Integer> total = new TreeMap<>();
        private final Map<String, Map<String, Integer>> groups = new TreeMap<>();
        private final Map<String, Map<String, Integer>> agencies = new TreeMap<>();

        void add(JsonNode group, JsonNode work, String stand, JsonNode task) {
            assertThat(work.get("id").isNull()).isFalse();
            total.merge(stand, 1, Integer::sum);
            groups.computeIfAbsent(group.get("no").textValue() + group.get("title").textValue(), _ -> new TreeMap<>())
                    .merge(stand, 1, Integer::sum);
            List<String> leads = new ArrayList<>();
            task.get("leadAgencies").forEach(lead -> leads.add(lead.textValue()));
            for (String lead : leads.isEmpty() ? List.of("") : leads.stream().distinct().toList()) {
                agencies.computeIfAbsent(lead, _ -> new TreeMap<>()).merge(stand, 1, Integer::sum);
            }
        }

        void assertSame(JsonNode stats) {
            assertThat(counts(stats.get("total"))).isEqualTo(total);
            Map<String, Map<String, Integer>> byGroup = new TreeMap<>();
            stats.get("groups")
                    .forEach(group -> byGroup.put(group.get("no").textValue() + group.get("name").textValue(),
                            counts(group)));
            byGroup.values().removeIf(Map::isEmpty);
            assertThat(byGroup).isEqualTo(groups);
            Map<String, Map<String, Integer>> byAgency = new TreeMap<>();
            stats.get("agencies")
                    .forEach(agency -> byAgency.put(agency.get("name").isNull() ? "" : agency.get("name").textValue(),
                            counts(agency)));
            assertThat(byAgency).isEqualTo(agencies);
            assertThat(sum(byAgency) - sum(Map.of("", total))).isEqualTo(
                    counts(stats.get("surplus")).values().stream().mapToInt(Integer::intValue).sum());
        }

        private static int sum(Map<String, Map<String, Integer>> all) {
            return all.values().stream().flatMap(each -> each.values().stream()).mapToInt(Integer::intValue).sum();
        }

        private static Map<String, Integer> counts(JsonNode standing) {
            Map<String, Integer> counts = new TreeMap<>();
            COUNTS.forEach(count -> counts.put(count, standing.get(count).intValue()));
            counts.values().removeIf(number -> number == 0);
            return counts;
        }
    }
}
