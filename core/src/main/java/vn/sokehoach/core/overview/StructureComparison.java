package vn.sokehoach.core.overview;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.AgencyNames;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;

/**
 * Who leads how many tasks by the structure that the plans know, and by that of now.
 *
 * @param rows    those that lead most now first
 * @param tasks   how many tasks have a lead, each once
 * @param sumThen the sum over the agencies of then, each once; above {@code tasks} by those that have several leads
 */
public record StructureComparison(List<Row> rows, int tasks, int sumThen) {

    public StructureComparison {
        rows = List.copyOf(rows);
    }

    /**
     * An agency of now.
     *
     * @param name  as it is called now, or printed where nobody is known for it
     * @param owner its province; "" where none is known
     * @param parts whose tasks they were, by the names of then
     * @param tasks how many it leads now, each once
     */
    public record Row(String name, String owner, List<Part> parts, int tasks) {

        public Row {
            parts = List.copyOf(parts);
        }

        /** How many of its tasks several of those before led together: the sum of the parts less the tasks. */
        public int shared() {
            return parts.stream().mapToInt(Part::tasks).sum() - tasks;
        }
    }

    /** What an agency led under its name of then. */
    public record Part(String name, int tasks) {}

    /** The sum over the agencies of now: that over those of then less what is shared, with what was split. */
    public int sumNow() {
        return rows.stream().mapToInt(Row::tasks).sum();
    }

    /** How many times agencies that are one now led together. */
    public int shared() {
        return rows.stream().mapToInt(Row::shared).sum();
    }

    /** How many times work counts once more, since its agency was split. */
    public int split() {
        return sumNow() - sumThen + shared();
    }

    /** What the agencies of a plan are called then and now. */
    public record Names(Plan plan, AgencyNames then, AgencyNames now) {}

    /** The comparison over plans, with the names of each. */
    public static StructureComparison of(List<Names> plans) {
        Map<AgencyId, Map<String, Set<UUID>>> found = new LinkedHashMap<>();
        Set<UUID> tasks = new HashSet<>();
        int sumThen = 0;
        for (Names names : plans) {
            for (PlanTask task : (Iterable<PlanTask>) names.plan().tasks()::iterator) {
                List<Led> leads = named(task).toList();
                sumThen += (int) leads.stream().map(led -> then(led, names)).distinct().count();
                leads.forEach(led -> {
                    tasks.add(task.id());
                    String then = then(led, names);
                    now(led, names).forEach(now -> found.computeIfAbsent(now, _ -> new LinkedHashMap<>())
                            .computeIfAbsent(then, _ -> new HashSet<>())
                            .add(task.id()));
                });
            }
        }
        return new StructureComparison(found.entrySet()
                .stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(row -> -row.tasks()))
                .toList(), tasks.size(), sumThen);
    }

    private static String then(Led led, Names names) {
        return led.id() == null ? led.printed() : names.then().of(led.id());
    }

    private static List<AgencyId> now(Led led, Names names) {
        AgencyId id = led.id();
        return id == null ? List.of(new AgencyId("", led.printed()))
                : names.now().each(id).stream().map(name -> new AgencyId(id.owner(), name)).toList();
    }

    private record Led(@Nullable AgencyId id, String printed) {}

    private static Stream<Led> named(PlanTask task) {
        return task.assignment()
                .lead()
                .stream()
                .flatMap(mention -> mention.isKnown()
                        ? mention.agencies().stream().map(id -> new Led(id, mention.printed()))
                        : Stream.of(new Led(null, mention.printed())))
                .distinct();
    }

    private static Row row(AgencyId now, Map<String, Set<UUID>> parts) {
        Set<UUID> all = new HashSet<>();
        parts.values().forEach(all::addAll);
        return new Row(now.code(), now.owner(), parts.entrySet()
                .stream()
                .map(part -> new Part(part.getKey(), part.getValue().size()))
                .toList(), all.size());
    }
}
