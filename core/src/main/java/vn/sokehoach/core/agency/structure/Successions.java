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
import java.util.Objects;
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
                .flatMap(succession -> ended(succession, own))
                .collect(Collectors.toSet());
        List<Succession> found = new ArrayList<>(own);
        for (Succession shipped : catalogue.successionsOf(owner)) {
            List<AgencyId> left = shipped.before().stream().filter(before -> !settled.contains(before)).toList();
            Succession rest = new Succession(left, shipped.after(), shipped.from());
            if (ended(rest, List.of()).findAny().isPresent()
                    && ended(rest, List.of()).noneMatch(before -> leads(own, rest.after(), before))) {
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
                        .filter(each -> ended(each, own).anyMatch(next::equals))
                        .map(Succession::after)
                        .forEach(open::push);
            }
        }
        return false;
    }

    /** Those that ceased to be: all before but the successor itself, and one that goes on beside what was split off. */
    private static Stream<AgencyId> ended(Succession succession, List<Succession> among) {
        return succession.before()
                .stream()
                .filter(before -> !before.equals(succession.after()))
                .filter(before -> among.stream().noneMatch(other -> goesOn(before, succession, other)));
    }

    /** Whether the agency alone was split and another part of the same split is itself. */
    private static boolean goesOn(AgencyId agency, Succession succession, Succession other) {
        return other.after().equals(agency) && succession.before().equals(List.of(agency))
                && other.before().equals(succession.before()) && Objects.equals(other.from(), succession.from());
    }

    /** What became of an agency, the first where it was split; empty where it still is, or nothing is known. */
    public Optional<Succession> endOf(AgencyId agency) {
        List<Succession> own = of(agency.owner());
        return own.stream().filter(succession -> ends(agency, succession)).findFirst();
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
     * The agencies that do the work of this one on a day: itself where it still is; several where it was split, since
     * nobody told which part of its work went to whom. A reorganisation whose day no source supports counts as done.
     */
    public Set<AgencyId> onDay(AgencyId agency, LocalDate day) {
        Set<AgencyId> found = new LinkedHashSet<>();
        follow(agency, LocalDate.MIN, day, new HashSet<>(), found);
        return found;
    }

    /**
     * Goes from an agency to those after it by the first reorganisation, and on from them. One that the agency outlived is
     * left out where it was before the agency was reached.
     */
    private void follow(AgencyId agency, LocalDate since, LocalDate until, Set<AgencyId> met, Set<AgencyId> found) {
        List<Succession> next = of(agency.owner()).stream()
                .filter(succession -> succession.before().contains(agency) && !succession.after().equals(agency))
                .filter(succession -> !isLater(succession.from(), until))
                .filter(succession -> !done(succession).isBefore(since) || ends(agency, succession))
                .toList();
        if (next.isEmpty() || !met.add(agency)) {
            found.add(agency);
            return;
        }
        LocalDate first = next.stream().map(Successions::done).min(Comparator.naturalOrder()).orElseThrow();
        List<Succession> then = next.stream().filter(succession -> done(succession).equals(first)).toList();
        then.forEach(succession -> follow(succession.after(), first, until, met, found));
        met.remove(agency);
        if (then.stream().anyMatch(succession -> ends(agency, succession))) {
            return;
        }
        if (first.equals(LocalDate.MAX)) {
            found.add(agency);
        } else {
            follow(agency, first.plusDays(1), until, met, found);
        }
    }

    private boolean ends(AgencyId agency, Succession succession) {
        return ended(succession, of(agency.owner())).anyMatch(agency::equals);
    }

    private static LocalDate done(Succession succession) {
        return succession.from() == null ? LocalDate.MAX : succession.from();
    }

    private static boolean isLater(@Nullable LocalDate from, LocalDate day) {
        return from != null && from.isAfter(day);
    }
}
