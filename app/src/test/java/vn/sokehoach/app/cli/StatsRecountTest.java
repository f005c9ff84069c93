package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import vn.sokehoach.core.agency.structure.Structure;
import vn.sokehoach.core.overview.Overview;
import vn.sokehoach.core.overview.Urgency;
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
                        recount.updated(group, task, standOn(task, day), day);
                    }
                }
                JsonNode stats = stats(plan, day);
                recount.assertSame(stats);
                recount.assertRates(stats);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5})
    void howNearOrFarTheLastDayIsAndWhereTheFiguresLead(long seed) throws Exception {
        Random random = new Random(seed);
        for (String plan : fill(random, false)) {
            JsonNode shown = Call.on(store, "show", plan, "--json").json();
            LocalDate day = LocalDate.of(2024, 12, 20).plusDays(random.nextInt(60));
            try (Office office = Call.office(store)) {
                Plan kept = office.findingPlan().find(plan);
                Overview overview = new Overview(office.reviewing()
                        .standing(kept, day, office.structures().names(kept, Structure.THEN)));
                for (Urgency urgency : Urgency.values()) {
                    assertThat(overview.urgent(urgency)).extracting(work -> work.id().toString())
                            .as("%s on %s", urgency, day)
                            .containsExactlyInAnyOrderElementsOf(near(shown, urgency, day));
                }
            }
        }
    }

    /** The tasks that are due, or overdue, by as many days as the figure's name says. */
    private static List<String> near(JsonNode shown, Urgency urgency, LocalDate day) {
        List<String> within = new ArrayList<>();
        for (JsonNode group : shown.get("groups")) {
            for (JsonNode task : group.get("tasks")) {
                if (task.get("due").isNull()) {
                    continue;
                }
                String stand = standOn(task, day);
                long left = ChronoUnit.DAYS.between(day, LocalDate.parse(task.get("due").textValue()));
                boolean fits = switch (urgency) {
                    case DUE_IN_7 -> stand.equals("open") && left <= 7;
                    case DUE_IN_3 -> stand.equals("open") && left <= 3;
                    case DUE_IN_1 -> stand.equals("open") && left <= 1;
                    case LATE_UP_TO_7 -> stand.equals("overdue") && left >= -7;
                    case LATE_UP_TO_30 -> stand.equals("overdue") && left < -7 && left >= -30;
                    case LATE_LONGER -> stand.equals("overdue") && left < -30;
                };
                if (fits) {
                    within.add(task.get("id").textValue());
                }
            }
        }
        return within;
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
        private final Map<String, Integer> updates = new TreeMap<>();

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

        /** Notes what has an entry in the quarter up to the day. */
        void updated(JsonNode group, JsonNode task, String stand, LocalDate day) {
            LocalDate since = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            boolean entered = task.get("history")
                    .valueStream()
                    .map(entry -> LocalDate.parse(entry.get("on").asText()))
                    .anyMatch(on -> !on.isBefore(since) && !on.isAfter(day));
            if (entered && !stand.equals("beside")) {
                updates.merge("", 1, Integer::sum);
                updates.merge(group.get("no").textValue() + group.get("title").textValue(), 1, Integer::sum);
                task.get("leadAgencies")
                        .valueStream()
                        .map(JsonNode::textValue)
                        .distinct()
                        .forEach(
                                lead -> updates.merge(lead, 1, Integer::sum));
            }
        }

        void assertRates(JsonNode stats) {
            assertRates(stats.get("total"), total, "");
            stats.get("groups").forEach(group -> {
                String name = group.get("no").textValue() + group.get("name").textValue();
                assertRates(group, groups.getOrDefault(name, Map.of()), name);
            });
            stats.get("agencies")
                    .valueStream()
                    .filter(agency -> !agency.get("name").isNull())
                    .forEach(
                            agency -> assertRates(agency, agencies.get(agency.get("name").textValue()),
                                    agency.get("name").textValue()));
        }

        private void assertRates(JsonNode standing, Map<String, Integer> counts, String updated) {
            int done = counts.getOrDefault("onTime", 0) + counts.getOrDefault("late", 0);
            int measured = done + counts.getOrDefault("open", 0) + counts.getOrDefault("overdue", 0);
            if (measured == 0) {
                assertThat(standing.get("completion").isNull()).isTrue();
            } else {
                assertThat(standing.get("completion").doubleValue()).isCloseTo((double) done / measured,
                        within(0.00005));
                assertThat(standing.get("update").doubleValue()).as(updated)
                        .isCloseTo((double) updates.getOrDefault(updated, 0) / measured, within(0.00005));
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
