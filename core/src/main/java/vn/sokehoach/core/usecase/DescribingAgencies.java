package vn.sokehoach.core.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.agency.Succession;
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
    private final AgencyCatalogue catalogue = AgencyCatalogue.shipped();

    public DescribingAgencies(PlanBook book, Clock clock) {
        this.book = book;
        this.reviewing = new ReviewingTasks(book, clock);
    }

    /** A page for each agency of the book, by owner and code. */
    public List<AgencyPage> pages() {
        List<Agency> agencies = book.agencies().all();
        Map<AgencyId, List<Work>> works = new HashMap<>();
        book.plans().all().forEach(plan -> collect(plan, reviewing.progress(plan), works));
        Map<String, Neighbours> neighbours = new HashMap<>();
        Successions successions = new Successions(catalogue, agencies);
        return agencies.stream().map(agency -> {
            Neighbours ofOwner = neighbours.computeIfAbsent(agency.id().owner(),
                    owner -> neighbours(owner, agencies, successions));
            return new AgencyPage(agency, catalogue.provinceToday(agency.id().owner()), ofOwner.before(agency.id()),
                    ofOwner.after(agency.id()), works.getOrDefault(agency.id(), List.of()));
        }).toList();
    }

    private Neighbours neighbours(String owner, List<Agency> kept, Successions successions) {
        Map<AgencyId, Agency> known = Stream
                .concat(kept.stream().filter(agency -> agency.id().owner().equals(owner)),
                        catalogue.agenciesOf(owner).stream())
                .collect(Collectors.toMap(Agency::id, Function.identity(), (first, _) -> first, LinkedHashMap::new));
        return new Neighbours(successions.of(owner), known);
    }

    private static void collect(Plan plan, PlanProgress progress, Map<AgencyId, List<Work>> works) {
        for (TaskGroup group : plan.body().groups()) {
            for (var task : group.tasks()) {
                for (AgencyRole role : AgencyRole.values()) {
                    Work work = new Work(plan, task.id(), group.numberOf(task), task.content(), role,
                            progress.of(task), progress.due(task).day());
                    named(task.assignment().in(role)).forEach(id -> add(works, id, work));
                }
            }
        }
        plan.body().orders().forEach(order -> {
            Work work = new Work(plan, order.id(), order.no(), order.content(), AgencyRole.LEAD,
                    progress.of(order.id()), null);
            named(order.lead()).forEach(id -> add(works, id, work));
        });
    }

    private static Stream<AgencyId> named(List<AgencyMention> mentions) {
        return mentions.stream().flatMap(mention -> mention.agencies().stream()).distinct();
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
