package vn.sokehoach.core.usecase.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.AgencyNames;
import vn.sokehoach.core.agency.structure.Structure;
import vn.sokehoach.core.agency.structure.Successions;
import vn.sokehoach.core.overview.StructureComparison;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanBook;

/** Names the agencies of plans by the structure that the plan knew or by that of now, and compares both. */
public final class LookingAtStructures {
    private final PlanBook book;
    private final Clock clock;
    private final AgencyCatalogue catalogue = AgencyCatalogue.shipped();

    public LookingAtStructures(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** The names of a plan's agencies by a structure. */
    public AgencyNames names(Plan plan, Structure structure) {
        return names(plan, structure, book.agencies().all());
    }

    private AgencyNames names(Plan plan, Structure structure, List<Agency> kept) {
        if (structure == Structure.THEN) {
            return new AgencyNames(kept, plan.day());
        }
        LocalDate today = LocalDate.now(clock);
        Successions successions = new Successions(catalogue, kept);
        return new AgencyNames(withUsual(kept), today, id -> successions.onDay(id, today));
    }

    private List<Agency> withUsual(List<Agency> kept) {
        Set<AgencyId> there = new LinkedHashSet<>(kept.stream().map(Agency::id).toList());
        List<Agency> all = new ArrayList<>(kept);
        kept.stream()
                .map(agency -> agency.id().owner())
                .distinct()
                .flatMap(owner -> catalogue.agenciesOf(owner).stream())
                .filter(agency -> there.add(agency.id()))
                .forEach(all::add);
        return all;
    }

    /** Who leads how much in these plans by either structure. */
    public StructureComparison compare(List<Plan> plans) {
        List<Agency> kept = book.agencies().all();
        return StructureComparison.of(plans.stream()
                .map(plan -> new StructureComparison.Names(plan, names(plan, Structure.THEN, kept),
                        names(plan, Structure.NOW, kept)))
                .toList());
    }
}
