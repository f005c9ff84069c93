package vn.sokehoach.core.usecase.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.EditedPlan;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.edit.PlanEditor;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.text.VietnameseText;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.importing.KeepingPlans;

/** Says which agency a name means that no agency is known for, in all plans that print it. */
public final class SettlingNames {
    private final PlanBook book;
    private final KeepingPlans keeping;
    private final AgencyCatalogue catalogue = AgencyCatalogue.shipped();

    public SettlingNames(PlanBook book, Clock clock) {
        this.book = book;
        this.keeping = new KeepingPlans(book, clock);
    }

    /** The names that are open, those printed most often first. */
    public List<OpenName> open() {
        record Key(String owner, String name) {}
        Map<Key, OpenName> found = new LinkedHashMap<>();
        for (Plan plan : book.plans().all()) {
            String owner = PlanEditor.owner(plan);
            plan.mentions()
                    .filter(mention -> !mention.isKnown())
                    .forEach(mention -> found.merge(new Key(owner, VietnameseText.tight(mention.printed())),
                            new OpenName(owner, mention.printed(), 1, List.of(plan)), SettlingNames::together));
        }
        return found.values().stream().sorted(Comparator.comparing(name -> -name.mentions())).toList();
    }

    private static OpenName together(OpenName one, OpenName other) {
        List<Plan> plans = new ArrayList<>(one.plans());
        other.plans().stream().filter(plan -> !plans.getLast().id().equals(plan.id())).forEach(plans::add);
        return new OpenName(one.owner(), one.printed(), one.mentions() + other.mentions(), plans);
    }

    /**
     * Says that an open name means an agency that is known; returns when it is on the disk.
     *
     * @throws Refused where the name is not open or the agency not known
     */
    public void settle(OpenName name, AgencyId agency, String author) throws Refused, StaleEdit {
        KnownAgencies known = new KnownAgencies(catalogue, book.agencies().all());
        settle(name, known.find(agency), author);
    }

    /**
     * Says that an open name means a new agency; returns when it is on the disk.
     *
     * @throws Refused where the name is not open, or an agency is called as the new one
     */
    public Agency settle(OpenName name, NewAgency wanted, String author) throws Refused, StaleEdit {
        Agency agency =
                EditingAgencies.created(wanted, new KnownAgencies(catalogue, book.agencies().all()));
        settle(name, agency, author);
        return agency;
    }

    private void settle(OpenName name, Agency meant, String author) throws Refused, StaleEdit {
        List<Agency> known = new ArrayList<>(book.agencies().all());
        known.removeIf(agency -> agency.id().equals(meant.id()));
        known.add(meant);
        Map<Plan, Plan> plans = new LinkedHashMap<>();
        for (Plan plan : book.plans().all()) {
            if (PlanEditor.owner(plan).equals(name.owner()) && isOpen(plan, name.printed())) {
                EditedPlan edited =
                        new EditedPlan(new PlanEditor(catalogue, book.plans().documents(plan.id())), plan, known);
                apply(edited, new PlanEdit.NameAgency(name.printed(), meant.id()));
                plans.put(plan, edited.plan());
                edited.agencies().forEach(agency -> {
                    known.removeIf(other -> other.id().equals(agency.id()));
                    known.add(agency);
                });
            }
        }
        if (plans.isEmpty()) {
            throw new Refused(Refusal.Code.NAME_NOT_OPEN, name.printed());
        }
        StepLabel label =
                new StepLabel(StepLabel.Code.SETTLE_NAME, List.of(name.printed(), meant.nameOn(null)));
        keeping.keepEdited(plans, known, label, author);
    }

    private static boolean isOpen(Plan plan, String printed) {
        String key = VietnameseText.tight(printed);
        return plan.mentions()
                .filter(mention -> !mention.isKnown())
                .map(AgencyMention::printed)
                .anyMatch(other -> VietnameseText.tight(other).equals(key));
    }

    private static void apply(EditedPlan edited, PlanEdit edit) throws Refused {
        try {
            edited.apply(edit);
        } catch (EditRefused reason) {
            throw new Refused(Refusal.Code.NAME_NOT_OPEN, reason.arguments().isEmpty() ? ""
                    : String.valueOf(reason.arguments().getFirst()));
        }
    }
}
