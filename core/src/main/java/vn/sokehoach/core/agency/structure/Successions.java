package vn.sokehoach.core.agency.structure;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.Succession;

/**
 * What became of agencies: the reorganisations that an office recorded and, for agencies of which it recorded none,
 * those that the program ships.
 */
public final class Successions {
    private final AgencyCatalogue catalogue;
    private final Map<String, List<Succession>> recorded;
    private final Map<String, List<Succession>> all = new HashMap<>();

    /** The successions among kept agencies of any provinces. */
    public Successions(AgencyCatalogue catalogue, Collection<Agency> kept) {
        this.catalogue = catalogue;
        this.recorded = kept.stream()
                .flatMap(agency -> agency.mergers()
                        .stream()
                        .map(merger -> new Succession(merger.before(), agency.id(), merger.from())))
                .collect(Collectors.groupingBy(succession -> succession.after().owner()));
    }

    /** Those of an owner's agencies, oldest first, those whose day no source supports last. */
    public List<Succession> of(String owner) {
        return all.computeIfAbsent(owner, this::read);
    }

    private List<Succession> read(String owner) {
        List<Succession> own = recorded.getOrDefault(owner, List.of());
        Set<AgencyId> settled = own.stream()
                .flatMap(Successions::ended)
                .collect(Collectors.toSet());
        List<Succession> found = new ArrayList<>(own);
        for (Succession shipped : catalogue.successionsOf(owner)) {
            List<AgencyId> left = shipped.before().stream().filter(before -> !settled.contains(before)).toList();
            Succession rest = new Succession(left, shipped.after(), shipped.from());
            if (ended(rest).findAny().isPresent()
                    && ended(rest).noneMatch(before -> leads(own, rest.after(), before))) {
                found.add(rest);
            }
        }
        found.sort(Comparator.comparing(Succession::from, Comparator.nullsLast(Comparator.naturalOrder())));
        return List.copyOf(found);
    }

    /** Whether by the recorded successions the one agency went into the other. */
    private static boolean leads(List<Succession> own, AgencyId from, AgencyId into) {
        Set<AgencyId> met = new HashSet<>();
        Deque<AgencyId> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            AgencyId next = open.pop();
            if (next.equals(into)) {
                return true;
            }
            if (met.add(next)) {
                own.stream()
                        .filter(each -> ended(each).anyMatch(next::equals))
                        .map(Succession::after)
                        .forEach(open::push);
            }
        }
        return false;
    }

    /** Those that ceased to be: all before but the successor itself. */
    private static Stream<AgencyId> ended(Succession succession) {
        return succession.before().stream().filter(before -> !before.equals(succession.after()));
    }

    /** What became of an agency; empty where it still is, or nothing is known. */
    public Optional<Succession> endOf(AgencyId agency) {
        return of(agency.owner()).stream()
                .filter(succession -> ended(succession).anyMatch(agency::equals))
                .findFirst();
    }

    /**
     * The agencies whose work an agency took over, directly or by way of others, itself left out; empty where it took
     * over none.
     */
    public Set<AgencyId> predecessorsOf(AgencyId agency) {
        Set<AgencyId> found = new LinkedHashSet<>();
        Deque<AgencyId> open = new ArrayDeque<>(List.of(agency));
        while (!open.isEmpty()) {
            AgencyId next = open.pop();
            of(agency.owner()).stream()
                    .filter(succession -> succession.after().equals(next))
                    .flatMap(succession -> succession.before().stream())
                    .filter(before -> !before.equals(agency) && found.add(before))
                    .forEach(open::push);
        }
        return found;
    }

    /** Whether an agency had its name before it took others in, so that the name alone does not tell which is meant. */
    public boolean keptItsName(AgencyId agency) {
        return of(agency.owner()).stream()
                .anyMatch(succession -> succession.after().equals(agency) && succession.before().contains(agency));
    }

    /**
     * The agency that does the work of this one on a day: itself where it still is. A reorganisation whose day no source
     * supports counts as done.
     */
    public AgencyId onDay(AgencyId agency, LocalDate day) {
        Set<AgencyId> met = new HashSet<>();
        AgencyId now = agency;
        while (met.add(now)) {
            Optional<Succession> end = endOf(now).filter(succession -> !isLater(succession.from(), day));
            if (end.isEmpty()) {
                return now;
            }
            now = end.get().after();
        }
        return agency;
    }

    private static boolean isLater(@Nullable LocalDate from, LocalDate day) {
        return from != null && from.isAfter(day);
    }
}
