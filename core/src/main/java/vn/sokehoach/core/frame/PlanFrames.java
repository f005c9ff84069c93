package vn.sokehoach.core.frame;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow.Work;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.text.SearchKey;

/** What stands around the tasks of a plan: what people set, what a task takes from its group, what the plan prints. */
public final class PlanFrames {
    /** Of a plan of which nothing is known. */
    public static final PlanFrames NONE = new PlanFrames(Map.of(), Map.of(), Map.of());

    private final Map<UUID, TaskFrame> own;
    private final Map<UUID, String> fromGroup;
    private final Map<UUID, String> printedProducts;

    private PlanFrames(Map<UUID, TaskFrame> own, Map<UUID, String> fromGroup, Map<UUID, String> printedProducts) {
        this.own = own;
        this.fromGroup = fromGroup;
        this.printedProducts = printedProducts;
    }

    /** Those of a plan, by what people set for its groups, tasks, items and orders. */
    public static PlanFrames of(Plan plan, Map<UUID, TaskFrame> own) {
        Map<UUID, String> fromGroup = new HashMap<>();
        for (TaskGroup group : plan.body().groups()) {
            String leader = own.getOrDefault(group.id(), TaskFrame.NONE).leader();
            if (leader != null) {
                group.tasks().stream().flatMap(PlanFrames::ids).forEach(id -> fromGroup.put(id, leader));
            }
        }
        for (PlanTask task : plan.tasks().filter(each -> own.containsKey(each.id())).toList()) {
            String leader = own.get(task.id()).leader();
            if (leader != null) {
                task.items().forEach(item -> fromGroup.put(item.id(), leader));
            }
        }
        return new PlanFrames(Map.copyOf(own), Map.copyOf(fromGroup), printed(plan));
    }

    private static Stream<UUID> ids(PlanTask task) {
        return Stream.concat(Stream.of(task.id()), task.items().stream().map(TaskItem::id));
    }

    private static Map<UUID, String> printed(Plan plan) {
        Map<UUID, String> products = new HashMap<>();
        for (Appendix appendix : plan.appendices()) {
            if (appendix.kind() == AppendixKind.ASSIGNMENT) {
                appendix.rows().forEach(row -> {
                    if (row.content() instanceof Work work && work.product() != null && !work.product().isBlank()) {
                        products.putIfAbsent(row.id(), work.product());
                    }
                });
            }
        }
        return Map.copyOf(products);
    }

    /** As it was known on a day: extensions by documents of later days do not count. */
    public PlanFrames asOf(LocalDate day) {
        return new PlanFrames(own.entrySet()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> each.getValue().asOf(day))),
                fromGroup, printedProducts);
    }

    /** What people set for a group, a task, an item or an order. */
    public TaskFrame of(UUID id) {
        return own.getOrDefault(id, TaskFrame.NONE);
    }

    /** The leader in charge: its own, else that of the task or the group above it; "" where none is named. */
    public String leader(UUID id) {
        String leader = of(id).leader();
        return leader == null ? fromGroup.getOrDefault(id, "") : leader;
    }

    /**
     * Whether this leader is in charge of it: by his name or a part of it in whole words; accents and case make no
     * difference.
     */
    public boolean isLedBy(UUID id, String name) {
        return (" " + key(leader(id)) + " ").contains(" " + key(name) + " ");
    }

    private static String key(String name) {
        return SearchKey.of(name).replaceAll("\\s+", " ").strip();
    }

    /** What is to come of it: as people set it, else as the plan prints it; "" where neither says it. */
    public String product(UUID id) {
        String product = of(id).product();
        return product == null ? printedProducts.getOrDefault(id, "") : product;
    }

    /** The extension of its deadline that counts. */
    public Optional<Extension> extension(UUID id) {
        return of(id).extension();
    }
}
