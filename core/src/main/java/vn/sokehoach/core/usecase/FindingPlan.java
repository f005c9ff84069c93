package vn.sokehoach.core.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.store.PlanRow;
import vn.sokehoach.core.text.SearchKey;

/** Finds the plan that a person names by its id, its number, or its number and year ("298/KH-UBND@2024"). */
public final class FindingPlan {
    private final PlanBook book;

    public FindingPlan(PlanBook book) {
        this.book = book;
    }

    /**
     * Finds the plan; spaces, case and accents of the number make no difference.
     *
     * @throws Refused where none or several fit
     */
    public Plan find(String name) throws Refused {
        Optional<Plan> byId = id(name).flatMap(book.plans()::find);
        if (byId.isPresent()) {
            return byId.get();
        }
        List<PlanRow> fitting = book.plans().rows().stream().filter(plan -> fits(plan, name)).toList();
        if (fitting.size() > 1) {
            throw new Refused(Refusal.Code.AMBIGUOUS_PLAN, name, String.valueOf(fitting.size()),
                    String.join(", ", fitting.stream().map(plan -> plan.id().toString()).toList()));
        }
        return fitting.stream()
                .findFirst()
                .flatMap(plan -> book.plans().find(plan.id()))
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_PLAN, name));
    }

    /** The plan that holds a task, item, order or row of an appendix; empty where none does. */
    public Optional<Plan> holding(UUID part) {
        return book.plans()
                .holding(part)
                .or(() -> book.plans().oneByOne().filter(plan -> hasRow(plan, part)).findFirst());
    }

    private static boolean hasRow(Plan plan, UUID id) {
        return plan.appendices()
                .stream()
                .flatMap(appendix -> appendix.rows().stream())
                .anyMatch(row -> row.id().equals(id));
    }

    /** The id that a text spells; empty where it spells none. */
    public static Optional<UUID> id(String text) {
        try {
            UUID id = UUID.fromString(text.strip());
            // The JDK takes "1-1-1-1-1" too.
            return id.toString().equalsIgnoreCase(text.strip()) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static boolean fits(PlanRow plan, String name) {
        String number = plan.heading().number();
        if (number == null) {
            return false;
        }
        String wanted = key(name);
        return wanted.equals(key(number)) || wanted.equals(key(number) + "@" + plan.year());
    }

    private static String key(String number) {
        return SearchKey.of(number).replaceAll("\\s+", "");
    }
}
