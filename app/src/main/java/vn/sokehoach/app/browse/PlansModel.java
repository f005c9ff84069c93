package vn.sokehoach.app.browse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanStore;

/** The plans, newest year first, and the chosen one. */
public final class PlansModel {

    private final PlanStore store;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<List<Year>> years = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Plan> chosen = new SimpleObjectProperty<>();

    public PlansModel(PlanStore store, Messages messages) {
        this.store = store;
        this.messages = messages;
    }

    /** The plans of a year; their labels name number and issuer. */
    public record Year(int year, List<Entry> plans) {}

    /** A plan under its label, with what its issuer is called. */
    public record Entry(Plan plan, String label, String issuer) {}

    public ReadOnlyObjectProperty<List<Year>> years() {
        return years.getReadOnlyProperty();
    }

    /** The chosen plan; null where there is none. */
    public ObjectProperty<@Nullable Plan> chosen() {
        return chosen;
    }

    /** Reads the plans anew; the chosen one stays chosen where it is still there, else the last one is. */
    public void refresh() {
        List<Plan> plans = store.all();
        Map<Integer, List<Plan>> byYear = plans.stream()
                .collect(Collectors.groupingBy(Plan::year, () -> new TreeMap<>(Comparator.reverseOrder()),
                        Collectors.toList()));
        years.set(byYear.entrySet().stream().map(year -> new Year(year.getKey(), entries(year.getValue()))).toList());
        Plan before = chosen.get();
        chosen.set(plans.stream()
                .filter(plan -> before != null && plan.id().equals(before.id()))
                .findFirst()
                .orElse(plans.isEmpty() ? null : plans.getLast()));
    }

    /** Chooses the plan with this id. */
    public void choose(UUID plan) {
        store.find(plan).ifPresent(found -> {
            if (!Objects.equals(found, chosen.get())) {
                chosen.set(found);
            }
        });
    }

    private List<Entry> entries(List<Plan> plans) {
        return plans.stream()
                .map(plan -> new Entry(plan, label(plan), issuer(plan)))
                .sorted(Comparator.comparing(Entry::issuer))
                .toList();
    }

    private String label(Plan plan) {
        String number = plan.heading().number();
        return number != null ? number : messages.get("window.plans.unnumbered");
    }

    private String issuer(Plan plan) {
        String issuer = plan.heading().issuer();
        return issuer == null ? messages.get("window.plans.unknown.issuer")
                : issuer.replaceFirst("(?iu)^ủy ban nhân dân\\s+(?:tỉnh\\s+)?", "");
    }
}
