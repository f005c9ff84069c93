package vn.sokehoach.core.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.agency.Succession;
import vn.sokehoach.core.agency.structure.Structure;
import vn.sokehoach.core.agency.structure.Successions;
import vn.sokehoach.core.overview.AgencyPage;
import vn.sokehoach.core.overview.AgencyPage.Link;
import vn.sokehoach.core.overview.AgencyPage.Work;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.store.PlanBook;

/** Tells what the book knows of its agencies: names, successions, and all that each does over all plans. */
public final class DescribingAgencies {
    private final PlanBook book;
    private final ReviewingTasks reviewing;
    private final Clock clock;
    private final AgencyCatalogue catalogue = AgencyCatalogue.shipped();

    public DescribingAgencies(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
        this.reviewing = new ReviewingTasks(book, clock);
    }

    /** A page for each agency of the book, by owner and code. */
    public List<AgencyPage> pages() {
        return pages(Structure.THEN);
    }

    /**
     * A page for each agency by one structure: then, each that the book has with the work that plans give it by name; now,
     * each that still is with all work that is in its hands today.
     */
    public List<AgencyPage> pages(Structure structure) {
        Description made = describe(structure);
        book.plans().oneByOne().forEach(made::add);
        return made.pages();
    }

    /** Begins to describe the agencies by a structure; each plan of the book is to be added. */
    public Description describe(Structure structure) {
        List<Agency> kept = book.agencies().all();
        Successions successions = new Successions(catalogue, kept);
        LocalDate today = LocalDate.now(clock);
        Function<AgencyId, Set<AgencyId>> seen = structure == Structure.THEN ? Set::of
                : id -> successions.onDay(id, today);
        return new Description(kept, successions, seen, new HashMap<>());
    }

    /** The agencies of the book while plans are added to what each does; a plan may be a task of its own. */
    public final class Description {
        private final List<Agency> kept;
        private final Successions successions;
        private final Function<AgencyId, Set<AgencyId>> seen;
        private final Map<AgencyId, List<Work>> works;

        private Description(List<Agency> kept, Successions successions, Function<AgencyId, Set<AgencyId>> seen,
                Map<AgencyId, List<Work>> works) {
            this.kept = kept;
            this.successions = successions;
            this.seen = seen;
            this.works = works;
        }

        /** Adds what a plan gives its agencies to do. */
        public void add(Plan plan) {
            collect(plan, reviewing.progress(plan), seen, works);
        }

        /** A page for each agency, by owner and code. */
        public List<AgencyPage> pages() {
            return DescribingAgencies.this.pages(this);
        }
    }

    private List<AgencyPage> pages(Description made) {
        Map<String, Neighbours> neighbours = new HashMap<>();
        return agencies(made.kept, made.seen, made.works.keySet()).map(agency -> {
            Neighbours ofOwner = neighbours.computeIfAbsent(agency.id().owner(),
                    owner -> neighbours(owner, made.kept, made.successions));
            return new AgencyPage(agency, catalogue.provinceToday(agency.id().owner()), ofOwner.before(agency.id()),
                    ofOwner.after(agency.id()), made.works.getOrDefault(agency.id(), List.of()));
        }).toList();
    }

    /** The kept ones that still are, and the usual ones to which work went. */
    private Stream<Agency> agencies(List<Agency> kept, Function<AgencyId, Set<AgencyId>> seen, Set<AgencyId> busy) {
        Set<AgencyId> there = kept.stream().map(Agency::id).collect(Collectors.toSet());
        Stream<Agency> usual = kept.stream()
                .map(agency -> agency.id().owner())
                .distinct()
                .flatMap(owner -> catalogue.agenciesOf(owner).stream())
                .filter(agency -> busy.contains(agency.id()) && !there.contains(agency.id()));
        return Stream.concat(kept.stream().filter(agency -> seen.apply(agency.id()).contains(agency.id())), usual);
    }

    private Neighbours neighbours(String owner, List<Agency> kept, Successions successions) {
        Map<AgencyId, Agency> known = Stream
                .concat(kept.stream().filter(agency -> agency.id().owner().equals(owner)),
                        catalogue.agenciesOf(owner).stream())
                .collect(Collectors.toMap(Agency::id, Function.identity(), (first, _) -> first, LinkedHashMap::new));
        return new Neighbours(successions.of(owner), known);
    }

    private static void collect(Plan plan, PlanProgress progress, Function<AgencyId, Set<AgencyId>> seen,
            Map<AgencyId, List<Work>> works) {
        for (TaskGroup group : plan.body().groups()) {
            for (var task : group.tasks()) {
                for (AgencyRole role : AgencyRole.values()) {
                    Work work = new Work(plan, task.id(), group.numberOf(task), task.content(), role,
                            progress.of(task), progress.due(task).day());
                    named(task.assignment().in(role), seen).forEach(id -> add(works, id, work));
                }
            }
        }
        plan.body().orders().forEach(order -> {
            Work work = new Work(plan, order.id(), order.no(), order.content(), AgencyRole.LEAD,
                    progress.of(order.id()), null);
            named(order.lead(), seen).forEach(id -> add(works, id, work));
        });
    }

    private static Stream<AgencyId> named(List<AgencyMention> mentions, Function<AgencyId, Set<AgencyId>> seen) {
        return mentions.stream()
                .flatMap(mention -> mention.agencies().stream())
                .flatMap(id -> seen.apply(id).stream())
                .distinct();
    }

    private static void add(Map<AgencyId, List<Work>> works, AgencyId agency, Work work) {
        works.computeIfAbsent(agency, _ -> new ArrayList<>()).add(work);
    }

    /** Who came before and after whom among the agencies of an owner. */
    private record Neighbours(List<Succession> successions, Map<AgencyId, Agency> known) {

        List<Link> before(AgencyId agency) {
            return successions.stream()
                    .filter(each -> each.after().equals(agency))
                    .flatMap(each -> each.before()
                            .stream()
                            .filter(before -> !before.equals(agency))
                            .map(before -> new Link(name(before), each.from())))
                    .toList();
        }

        List<Link> after(AgencyId agency) {
            return successions.stream()
                    .filter(each -> each.before().contains(agency) && !each.after().equals(agency))
                    .map(each -> new Link(name(each.after()), each.from()))
                    .toList();
        }

        private String name(AgencyId id) {
            @Nullable
            Agency agency = known.get(id);
            return agency == null ? Objects.toString(id.code()) : agency.nameOn(null);
        }
    }
}
