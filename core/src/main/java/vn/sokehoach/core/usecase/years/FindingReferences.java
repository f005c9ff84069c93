package vn.sokehoach.core.usecase.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.overview.CitedReference;
import vn.sokehoach.core.overview.CitedReference.Citation;
import vn.sokehoach.core.overview.CitedReference.Place;
import vn.sokehoach.core.plan.LegalReference;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.reading.phrase.LegalReferenceRecogniser;
import vn.sokehoach.core.text.VietnameseText;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;

/**
 * Finds which documents plans cite, and what cites each of them, both ways. What a plan cites is kept from the first
 * question on, so that only plans that were changed are read through again.
 */
public final class FindingReferences {
    private final Map<Plan, List<Cited>> known = Collections.synchronizedMap(new IdentityHashMap<>());

    /** One document that one piece of a plan cites. */
    private record Cited(String key, LegalReference reference, @Nullable Citation citation) {}

    /** Reads through a plan, so that a question about many plans can be answered one by one. */
    public void learn(Plan plan) {
        cited(plan);
    }

    private List<Cited> cited(Plan plan) {
        return known.computeIfAbsent(plan, FindingReferences::read);
    }

    /** All documents that these plans cite, those of most plans first, then those of most pieces of work. */
    public List<CitedReference> all(List<Plan> plans) {
        keepOnly(plans);
        Map<String, Gathered> found = new LinkedHashMap<>();
        for (Plan plan : plans) {
            for (Cited cited : cited(plan)) {
                found.computeIfAbsent(cited.key(), _ -> new Gathered(cited.reference())).add(cited);
            }
        }
        Map<String, Plan> own = new LinkedHashMap<>();
        plans.forEach(plan -> own.put(key(Objects.requireNonNullElse(plan.heading().number(), "")), plan));
        return found.entrySet()
                .stream()
                .map(entry -> entry.getValue().reference(own.get(entry.getKey())))
                .sorted(Comparator.comparing(CitedReference::plans)
                        .thenComparing(CitedReference::pieces)
                        .reversed()
                        .thenComparing(CitedReference::number))
                .toList();
    }

    /**
     * The documents that have this number, or whose number begins so.
     *
     * @throws Refused where the plans cite none
     */
    public List<CitedReference> numbered(String number, List<Plan> plans) throws Refused {
        String wanted = key(number);
        List<CitedReference> all = all(plans);
        List<CitedReference> exactly = all.stream().filter(each -> key(each.number()).equals(wanted)).toList();
        List<CitedReference> fitting = exactly.isEmpty()
                ? all.stream().filter(each -> key(each.number()).startsWith(wanted)).toList()
                : exactly;
        if (wanted.isEmpty() || fitting.isEmpty()) {
            throw new Refused(Refusal.Code.UNKNOWN_REFERENCE, number);
        }
        return fitting;
    }

    /** The documents that a plan, group, task, item or order cites; a task with those of its items. */
    public List<CitedReference> citedBy(UUID piece, List<Plan> plans) {
        Set<UUID> meant = new LinkedHashSet<>(Set.of(piece));
        plans.stream()
                .flatMap(Plan::tasks)
                .filter(task -> task.id().equals(piece))
                .forEach(task -> task.items().forEach(item -> meant.add(item.id())));
        return all(plans).stream()
                .filter(each -> each.citations()
                        .stream()
                        .anyMatch(citation -> citation.plan().id().equals(piece)
                                || citation.id() != null && meant.contains(citation.id())))
                .toList();
    }

    private void keepOnly(List<Plan> plans) {
        Set<Plan> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        wanted.addAll(plans);
        known.keySet().removeIf(plan -> !wanted.contains(plan));
    }

    private static List<Cited> read(Plan plan) {
        List<Cited> found = new ArrayList<>();
        String title = Objects.requireNonNullElse(plan.heading().title(), "");
        cite(new Citation(plan, Place.TITLE, null, "", title), found);
        TaskGroup.Numbering numbers = TaskGroup.Numbering.of(plan);
        for (TaskGroup group : plan.body().groups()) {
            cite(new Citation(plan, Place.GROUP, group.id(), group.no(), group.title()), found);
            for (PlanTask task : group.tasks()) {
                String number = numbers.of(group, task);
                cite(new Citation(plan, Place.TASK, task.id(), number, task.content()), found);
                task.items()
                        .forEach(item -> cite(new Citation(plan, Place.ITEM, item.id(), number, item.content()),
                                found));
            }
        }
        plan.body()
                .orders()
                .forEach(order -> cite(new Citation(plan, Place.ORDER, order.id(), order.no(), order.content()),
                        found));
        Set<String> told = found.stream().map(Cited::key).collect(Collectors.toSet());
        for (LegalReference reference : plan.citations().legalReferences()) {
            String key = key(reference.number());
            found.add(new Cited(key, reference,
                    told.contains(key) ? null : new Citation(plan, Place.TEXT, null, "", title)));
        }
        return List.copyOf(found);
    }

    private static void cite(Citation citation, List<Cited> found) {
        for (LegalReference reference : LegalReferenceRecogniser.find(List.of(citation.words()),
                citation.plan().heading().number())) {
            found.add(new Cited(key(reference.number()), reference, citation));
        }
    }

    /** Spaces and case make no difference, nor leading noughts: "1/NQ-CP" is "01/NQ-CP". */
    private static String key(String number) {
        return VietnameseText.tight(number).toUpperCase(Locale.ROOT).replaceFirst("^0+(?=\\d)", "");
    }

    /** A document in the making. */
    private static final class Gathered {
        private final LegalReference first;
        private final Set<LocalDate> dates = new LinkedHashSet<>();
        private final List<Citation> citations = new ArrayList<>();

        Gathered(LegalReference first) {
            this.first = first;
        }

        void add(Cited cited) {
            LocalDate date = cited.reference().date();
            if (date != null) {
                dates.add(date);
            }
            if (cited.citation() != null) {
                add(cited.citation());
            }
        }

        /** A piece that cites it under two dates cites it once; pieces come one after the other. */
        private void add(Citation citation) {
            Citation last = citations.isEmpty() ? null : citations.getLast();
            if (last == null || last.plan() != citation.plan() || last.place() != citation.place()
                    || !Objects.equals(last.id(), citation.id())) {
                citations.add(citation);
            }
        }

        CitedReference reference(@Nullable Plan own) {
            return new CitedReference(first.kind(), first.number(), dates.stream().sorted().toList(), own,
                    citations);
        }
    }
}
