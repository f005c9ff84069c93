package vn.sokehoach.core.usecase.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.Agency.Kind;
import vn.sokehoach.core.agency.Agency.ValidName;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;

/** Applies reorganisations to the directory: several mergers and splits as one step, or none. */
public final class ReorganisingAgencies {
    private final PlanBook book;
    private final Clock clock;
    private final AgencyCatalogue catalogue = AgencyCatalogue.shipped();

    public ReorganisingAgencies(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * Applies reorganisations of an owner's agencies; returns when they are on the disk.
     *
     * @param owner name of the province as the agencies have it
     * @return those that came out of them, in the order of the reorganisations, each once
     * @throws Refused where one cannot be applied; then none is
     */
    public List<Agency> apply(String owner, List<Reorganisation> reorganisations, String author)
            throws Refused, StaleEdit {
        KnownAgencies known = new KnownAgencies(catalogue, book.agencies().all());
        Set<AgencyId> successors = new LinkedHashSet<>();
        for (Reorganisation reorganisation : reorganisations) {
            successors.addAll(apply(owner, reorganisation, known));
        }
        List<Change> changes = known.changes();
        List<Agency> result = new ArrayList<>();
        for (AgencyId id : successors) {
            result.add(known.find(id));
        }
        if (!changes.isEmpty()) {
            StepLabel label = new StepLabel(StepLabel.Code.REORGANISE_AGENCIES,
                    List.of(String.valueOf(reorganisations.size()), result.getFirst().nameOn(null)));
            book.steps().apply(Step.of(label, author, clock.instant(), changes));
        }
        return result;
    }

    /**
     * The one province that knows all the agencies before the reorganisations, those left out that an earlier one brings
     * forth; of several the one whose agencies the book has.
     *
     * @throws Refused where no province knows all of them, or several do
     */
    public String ownerOf(List<Reorganisation> reorganisations) throws Refused {
        List<Agency> kept = book.agencies().all();
        Map<String, Named> owners = new LinkedHashMap<>();
        for (Agency agency : kept) {
            String owner = agency.id().owner();
            if (!owners.containsKey(owner)) {
                owners.put(owner, named(owner, reorganisations, new KnownAgencies(catalogue, kept)));
            }
        }
        String first = reorganisations.getFirst().before().getFirst();
        List<String> fitting = fitting(owners, named -> named.unknown().isEmpty());
        if (fitting.isEmpty()) {
            throw new Refused(Refusal.Code.UNKNOWN_AGENCY, unknownToAll(owners.values()).orElse(first));
        }
        List<String> having = fitting(owners, named -> named.unknown().isEmpty() && kept.containsAll(named.found()));
        List<String> best = having.isEmpty() ? fitting : having;
        if (best.size() == 1) {
            return best.getFirst();
        }
        throw new Refused(Refusal.Code.AMBIGUOUS_AGENCY, first, String.join(", ", best));
    }

    /** The agencies before reorganisations that no earlier one brings forth: those of an owner, and names of none. */
    private record Named(List<Agency> found, List<String> unknown) {}

    private static List<String> fitting(Map<String, Named> owners, Predicate<Named> wanted) {
        return owners.entrySet().stream().filter(each -> wanted.test(each.getValue())).map(Map.Entry::getKey).toList();
    }

    private static Optional<String> unknownToAll(Collection<Named> owners) {
        return owners.stream()
                .flatMap(named -> named.unknown().stream())
                .filter(name -> owners.stream().allMatch(named -> named.unknown().contains(name)))
                .findFirst();
    }

    /** What the reorganisations name, each understood as it is when it is applied after those before it. */
    private static Named named(String owner, List<Reorganisation> reorganisations, KnownAgencies known)
            throws Refused {
        Named named = new Named(new ArrayList<>(), new ArrayList<>());
        Set<AgencyId> made = new HashSet<>();
        for (Reorganisation reorganisation : reorganisations) {
            for (String name : reorganisation.before()) {
                Optional<Agency> agency = known.named(owner, name);
                if (agency.isEmpty()) {
                    named.unknown().add(name);
                }
                agency.filter(each -> !made.contains(each.id())).ifPresent(named.found()::add);
            }
            for (String name : reorganisation.after()) {
                Optional<Agency> there = known.named(owner, name);
                Agency successor = there.isPresent() ? there.get()
                        : founded(owner, name, Kind.DEPARTMENT, reorganisation, known);
                known.put(successor);
                made.add(successor.id());
            }
        }
        return named;
    }

    private static List<AgencyId> apply(String owner, Reorganisation reorganisation, KnownAgencies known)
            throws Refused {
        List<Agency> before = before(owner, reorganisation, known);
        List<AgencyId> after = new ArrayList<>();
        for (String name : reorganisation.after()) {
            Agency successor = successor(owner, name, reorganisation, before, known);
            // What has gone into another takes nobody in: so there is never a circle.
            NameRules.requireStanding(successor, known);
            known.put(successor);
            after.add(successor.id());
        }
        List<Agency> ending = before.stream().filter(agency -> !after.contains(agency.id())).toList();
        if (ending.isEmpty() && after.stream().distinct().count() == 1) {
            throw new Refused(Refusal.Code.MERGED_INTO_ITSELF, known.find(after.getFirst()).nameOn(null));
        }
        for (Agency agency : ending) {
            NameRules.requireStanding(agency, known);
            known.put(agency.named(NameRules.ended(agency, reorganisation.from())));
        }
        Agency.Merger merger = new Agency.Merger(before.stream().map(Agency::id).distinct().toList(),
                reorganisation.from());
        for (AgencyId id : after.stream().distinct().toList()) {
            known.put(known.find(id).after(merger));
        }
        return after;
    }

    private static List<Agency> before(String owner, Reorganisation reorganisation, KnownAgencies known)
            throws Refused {
        if (reorganisation.before().size() > 1 && reorganisation.after().size() > 1) {
            throw new Refused(Refusal.Code.SPLIT_OF_SEVERAL, String.join(", ", reorganisation.before()));
        }
        List<Agency> before = new ArrayList<>();
        for (String name : reorganisation.before()) {
            before.add(known.named(owner, name)
                    .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_AGENCY, name)));
        }
        return before;
    }

    /** The agency of that name, else a new one of the kind of those that go into it. */
    private static Agency successor(String owner, String name, Reorganisation reorganisation, List<Agency> before,
            KnownAgencies known) throws Refused {
        Optional<Agency> there = known.named(owner, name);
        if (there.isEmpty()) {
            return founded(owner, name, before.getFirst().kind(), reorganisation, known);
        }
        Agency agency = there.get();
        ValidName first = agency.names().getFirst();
        boolean founded = !known.isKept(agency.id()) && first.from() == null && !before.contains(agency)
                && agency.mergers().isEmpty();
        return founded ? agency.named(List.of(new ValidName(first.name(), reorganisation.from(), first.to()))) : agency;
    }

    private static Agency founded(String owner, String name, Kind kind, Reorganisation reorganisation,
            KnownAgencies known) throws Refused {
        return EditingAgencies.created(new NewAgency(owner, name, kind, reorganisation.from(), null), known);
    }
}
