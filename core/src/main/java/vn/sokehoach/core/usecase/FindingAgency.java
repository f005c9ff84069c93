package vn.sokehoach.core.usecase;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.agency.structure.Structure;
import vn.sokehoach.core.agency.structure.Successions;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.store.PlanBook;

/** Finds the agencies that a person names, by the names of their own time or by those of their successors. */
public final class FindingAgency {
    private final PlanBook book;
    private final AgencyCatalogue catalogue;

    /** Finds in this book, with the successions that it records and those that the program ships. */
    public FindingAgency(PlanBook book) {
        this.book = book;
        this.catalogue = AgencyCatalogue.shipped();
    }

    /**
     * The mentions that a name means: those of the agencies that have it as a name, another spelling, abbreviation or
     * code, in any province or in the one named behind it, of the agencies that one so named took over, and those
     * printed so that no agency is known for. Where nothing is named exactly so, all agencies whose name contains it.
     *
     * @param merged whether a successor that kept the name of one of those it came from ("Sở Tài chính") also means the
     *               others; one with a new name always does
     * @throws Refused where nothing is named so
     */
    public Predicate<AgencyMention> mentions(String name, boolean merged) throws Refused {
        AskedName asked = AskedName.of(name);
        Set<AgencyId> ids = meant(asked::isOf, merged);
        if (ids.isEmpty()) {
            ids = meant(agency -> isOfItsProvince(asked, agency), merged);
        }
        if (ids.isEmpty() && !isPrinted(asked)) {
            ids = meant(asked::isWithin, merged);
            if (ids.isEmpty()) {
                throw new Refused(Refusal.Code.UNKNOWN_AGENCY, name);
            }
        }
        Set<AgencyId> meant = ids;
        return mention -> mention.agencies().stream().anyMatch(meant::contains)
                || !mention.isKnown() && asked.isPrinted(mention.printed());
    }

    /**
     * The mentions that a name means by one structure: then, those of just the agency that has it; now, those of all
     * whose work is done today by the agency that has it or that took it over.
     *
     * @param today the day of today
     * @throws Refused where no agency is named so
     */
    public Predicate<AgencyMention> mentions(String name, Structure structure, LocalDate today) throws Refused {
        AskedName asked = AskedName.of(name);
        List<Agency> kept = book.agencies().all();
        Set<AgencyId> own = ids(everyone(kept).filter(agency -> asked.isOf(agency) || isOfItsProvince(asked, agency)));
        if (own.isEmpty()) {
            throw new Refused(Refusal.Code.UNKNOWN_AGENCY, name);
        }
        Successions successions = new Successions(catalogue, kept);
        Function<AgencyId, Set<AgencyId>> seen = structure == Structure.THEN ? Set::of
                : id -> successions.onDay(id, today);
        Set<AgencyId> meant = own.stream().flatMap(id -> seen.apply(id).stream()).collect(Collectors.toSet());
        return mention -> mention.agencies().stream().flatMap(id -> seen.apply(id).stream()).anyMatch(meant::contains);
    }

    private Stream<Agency> everyone(List<Agency> kept) {
        Set<AgencyId> there = ids(kept.stream());
        return Stream.concat(kept.stream(),
                kept.stream()
                        .map(agency -> agency.id().owner())
                        .distinct()
                        .flatMap(owner -> catalogue.agenciesOf(owner).stream())
                        .filter(agency -> !there.contains(agency.id())));
    }

    /**
     * The one agency that a name means for a plan: of those that have exactly this name, spelling, abbreviation or
     * code the one that the plan mentions, else one of the plan's province, else the first.
     *
     * @throws Refused where no agency is named so
     */
    public AgencyId inPlan(String name, Plan plan) throws Refused {
        AskedName asked = AskedName.of(name);
        Set<AgencyId> mentioned = mentions(plan).flatMap(mention -> mention.agencies().stream())
                .collect(Collectors.toSet());
        Set<String> owners = mentioned.stream().map(AgencyId::owner).collect(Collectors.toSet());
        List<AgencyId> fitting = book.agencies().all().stream().filter(asked::isOf).map(Agency::id).toList();
        return Stream.of(fitting.stream().filter(mentioned::contains),
                fitting.stream().filter(id -> owners.contains(id.owner())), fitting.stream())
                .flatMap(ids -> ids)
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_AGENCY, name));
    }

    /** The kept agencies that fit, and those taken over by agencies that fit, be these kept or only known. */
    private Set<AgencyId> meant(Predicate<Agency> fits, boolean merged) {
        List<Agency> kept = book.agencies().all();
        Successions successions = new Successions(catalogue, kept);
        Set<AgencyId> own = ids(kept.stream().filter(fits));
        Set<AgencyId> known = ids(everyone(kept).filter(fits));
        Set<AgencyId> meant = new HashSet<>(own);
        known.stream()
                .filter(id -> merged || own.isEmpty() || !successions.keptItsName(id))
                .forEach(id -> meant.addAll(successions.predecessorsOf(id)));
        meant.retainAll(ids(kept.stream()));
        return meant;
    }

    private boolean isOfItsProvince(AskedName asked, Agency agency) {
        String owner = agency.id().owner();
        return asked.isOf(agency, owner) || asked.isOf(agency, catalogue.provinceToday(owner));
    }

    private static Set<AgencyId> ids(Stream<Agency> agencies) {
        return agencies.map(Agency::id).collect(Collectors.toSet());
    }

    private boolean isPrinted(AskedName asked) {
        return book.plans()
                .oneByOne()
                .flatMap(FindingAgency::mentions)
                .anyMatch(mention -> !mention.isKnown() && asked.isPrinted(mention.printed()));
    }

    private static Stream<AgencyMention> mentions(Plan plan) {
        return Stream.concat(plan.tasks().map(PlanTask::assignment).flatMap(assignment -> assignment.mentions()),
                plan.body().orders().stream().map(Order::lead).flatMap(List::stream));
    }
}
