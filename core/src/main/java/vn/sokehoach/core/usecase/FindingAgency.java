package vn.sokehoach.core.usecase;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.text.SearchKey;

/** Finds the agencies that a person names; accents and case make no difference. */
public final class FindingAgency {
    private final PlanBook book;

    public FindingAgency(PlanBook book) {
        this.book = book;
    }

    /**
     * The mentions that a name means: those of the agencies that have it as a name, another spelling, abbreviation or
     * code, in any province; and those printed so that no agency is known for. Where nothing is named exactly so, all
     * agencies whose name contains it.
     *
     * @throws Refused where nothing is named so
     */
    public Predicate<AgencyMention> mentions(String name) throws Refused {
        String key = key(name);
        Set<AgencyId> ids = ids(agency -> spellings(agency).anyMatch(spelling -> key(spelling).equals(key)));
        if (ids.isEmpty() && !isPrinted(key)) {
            ids = ids(agency -> names(agency).anyMatch(spelling -> key(spelling).contains(key)));
            if (ids.isEmpty()) {
                throw new Refused(Refusal.Code.UNKNOWN_AGENCY, name);
            }
        }
        Set<AgencyId> meant = ids;
        return mention -> mention.agencies().stream().anyMatch(meant::contains)
                || !mention.isKnown() && key(mention.printed()).equals(key);
    }

    /**
     * The one agency that a name means for a plan: of those that have exactly this name, spelling, abbreviation or
     * code the one that the plan mentions, else one of the plan's province, else the first.
     *
     * @throws Refused where no agency is named so
     */
    public AgencyId inPlan(String name, Plan plan) throws Refused {
        String key = key(name);
        Set<AgencyId> mentioned = mentions(plan).flatMap(mention -> mention.agencies().stream())
                .collect(Collectors.toSet());
        Set<String> owners = mentioned.stream().map(AgencyId::owner).collect(Collectors.toSet());
        List<AgencyId> fitting = book.agencies()
                .all()
                .stream()
                .filter(agency -> spellings(agency).anyMatch(spelling -> key(spelling).equals(key)))
                .map(Agency::id)
                .toList();
        return Stream.of(fitting.stream().filter(mentioned::contains),
                fitting.stream().filter(id -> owners.contains(id.owner())), fitting.stream())
                .flatMap(ids -> ids)
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_AGENCY, name));
    }

    private Set<AgencyId> ids(Predicate<Agency> fits) {
        return book.agencies().all().stream().filter(fits).map(Agency::id).collect(Collectors.toSet());
    }

    private boolean isPrinted(String key) {
        return book.plans()
                .all()
                .stream()
                .flatMap(FindingAgency::mentions)
                .anyMatch(mention -> !mention.isKnown() && key(mention.printed()).equals(key));
    }

    private static Stream<AgencyMention> mentions(Plan plan) {
        return Stream.concat(plan.tasks().map(PlanTask::assignment).flatMap(assignment -> assignment.mentions()),
                plan.body().orders().stream().map(Order::lead).flatMap(List::stream));
    }

    private static Stream<String> names(Agency agency) {
        return agency.names().stream().map(Agency.ValidName::name);
    }

    private static Stream<String> spellings(Agency agency) {
        String abbreviation = agency.abbreviation();
        return Stream.of(names(agency), agency.aliases().stream(), Stream.of(agency.id().code()),
                abbreviation == null ? Stream.<String>empty() : Stream.of(abbreviation)).flatMap(text -> text);
    }

    private static String key(String name) {
        return SearchKey.of(name).replaceAll("\\s+", " ").strip();
    }
}
