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
 * @param rows  those that lead most now first
 * @param tasks how many tasks have a lead, each once
 */
public record StructureComparison(List<Row> rows, int tasks) {

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

    /** The sum over the agencies of then; above {@link #tasks} by those that have several leads. */
    public int sumThen() {
        return rows.stream().flatMap(row -> row.parts().stream()).mapToInt(Part::tasks).sum();
    }

    /** The sum over the agencies of now: that over those of then less what is shared. */
    public int sumNow() {
        return rows.stream().mapToInt(Row::tasks).sum();
    }

    /** What the agencies of a plan are called then and now. */
    public record Names(Plan plan, AgencyNames then, AgencyNames now) {}

    /** The comparison over plans, with the names of each. */
    public static StructureComparison of(List<Names> plans) {
        Map<AgencyId, Map<String, Set<UUID>>> found = new LinkedHashMap<>();
        Set<UUID> tasks = new HashSet<>();
        for (Names names : plans) {
            for (PlanTask task : (Iterable<PlanTask>) names.plan().tasks()::iterator) {
                named(task).forEach(led -> {
                    tasks.add(task.id());
                    AgencyId now = led.id() == null ? new AgencyId("", led.printed())
                            : new AgencyId(led.id().owner(), names.now().of(led.id()));
                    String then = led.id() == null ? led.printed() : names.then().of(led.id());
                    found.computeIfAbsent(now, _ -> new LinkedHashMap<>())
                            .computeIfAbsent(then, _ -> new HashSet<>())
                            .add(task.id());
                });
            }
        }
        return new StructureComparison(found.entrySet()
                .stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(row -> -row.tasks()))
                .toList(), tasks.size());
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
