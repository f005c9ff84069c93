package vn.sokehoach.app.browse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.browse.PlanEntry.Kind;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanRow;
import vn.sokehoach.core.text.VietnameseText;

/** The plans by year, latest first, and issuer; and the one that is open. */
public final class PlansModel {
    private final Messages messages;
    private final ReadOnlyObjectWrapper<List<PlanEntry>> years = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable UUID> open = new SimpleObjectProperty<>();

    public PlansModel(Messages messages) {
        this.messages = messages;
    }

    /** The years with what is under them. */
    public ReadOnlyObjectProperty<List<PlanEntry>> yearsProperty() {
        return years.getReadOnlyProperty();
    }

    /** The plan that is open; null for none. */
    public ObjectProperty<@Nullable UUID> openProperty() {
        return open;
    }

    /** Shows these plans. */
    public void show(List<PlanRow> plans) {
        Map<Integer, List<PlanRow>> byYear = plans.stream()
                .collect(Collectors.groupingBy(PlanRow::year, () -> new TreeMap<>(Comparator.reverseOrder()),
                        Collectors.toList()));
        List<PlanEntry> now =
                byYear.entrySet().stream().map(year -> year(year.getKey(), year.getValue())).toList();
        if (!now.equals(years.get())) {
            years.set(now);
        }
    }

    /** What a plan is called: its number, else its title, else its file. */
    public String nameOf(Plan plan) {
        return new Sentences(messages).nameOf(plan);
    }

    /** A short form of the issuer's name: "UBND tỉnh Bình Dương"; where it is not printed, words that say so. */
    public String issuerOf(Plan plan) {
        return issuerOf(plan.heading());
    }

    private String issuerOf(Heading heading) {
        String issuer = heading.issuer();
        return issuer == null ? messages.get("plan.issuer.unknown")
                : issuer.replaceFirst("(?iu)^[uủ][yỷ] ban nhân dân", "UBND");
    }

    private PlanEntry year(int year, List<PlanRow> plans) {
        Map<String, List<PlanRow>> byIssuer = plans.stream()
                .collect(Collectors.groupingBy(plan -> issuerOf(plan.heading()),
                        () -> new TreeMap<>(VietnameseText.collator()),
                        Collectors.toList()));
        List<PlanEntry> issuers = byIssuer.entrySet()
                .stream()
                .map(issuer -> new PlanEntry(Kind.ISSUER, issuer.getKey(), issuer.getKey(), issuer.getValue().size(),
                        null, issuer.getValue().stream().map(this::plan).toList()))
                .toList();
        String name = String.valueOf(year);
        return new PlanEntry(Kind.YEAR, name, name, plans.size(), null, issuers);
    }

    private PlanEntry plan(PlanRow plan) {
        String title = plan.heading().title();
        String name = new Sentences(messages).nameOf(plan);
        return new PlanEntry(Kind.PLAN, name, title == null ? name : title, plan.tasks(),
                plan.id(), List.of());
    }
}
