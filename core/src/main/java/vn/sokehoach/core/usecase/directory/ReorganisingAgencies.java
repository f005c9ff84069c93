package vn.sokehoach.core.usecase.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Applies reorganisations to the directory: several mergers as one step, or none. */
public final class ReorganisingAgencies {
    private final PlanBook book;
    private final Clock clock;
    private final AgencyCatalogue catalogue = AgencyCatalogue.shipped();

    public ReorganisingAgencies(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * Applies mergers of an owner's agencies; returns when they are on the disk.
     *
     * @param owner name of the province as the agencies have it
     * @return those that came out of them, in the order of the mergers
     * @throws Refused where one cannot be applied; then none is
     */
    public List<Agency> apply(String owner, List<Merger> mergers, String author) throws Refused, StaleEdit {
        KnownAgencies known = new KnownAgencies(catalogue, book.agencies().all());
        List<AgencyId> successors = new ArrayList<>();
        for (Merger merger : mergers) {
            successors.add(apply(owner, merger, known));
        }
        List<Change> changes = known.changes();
        List<Agency> result = new ArrayList<>();
        for (AgencyId id : successors) {
            result.add(known.find(id));
        }
        if (!changes.isEmpty()) {
            StepLabel label = new StepLabel(StepLabel.Code.REORGANISE_AGENCIES,
                    List.of(String.valueOf(mergers.size()), result.getFirst().nameOn(null)));
            book.steps().apply(Step.of(label, author, clock.instant(), changes));
        }
        return result;
    }

    /**
     * The one province whose agencies have all the names before the mergers.
     *
     * @throws Refused where no province has, or several have
     */
    public String ownerOf(List<Merger> mergers) throws Refused {
        List<Agency> kept = book.agencies().all();
        KnownAgencies known = new KnownAgencies(catalogue, kept);
        List<String> owners = kept.stream().map(agency -> agency.id().owner()).distinct().toList();
        List<String> fitting = owners.stream()
                .filter(owner -> mergers.stream()
                        .flatMap(merger -> merger.before().stream())
                        .anyMatch(name -> known.named(owner, name).filter(kept::contains).isPresent()))
                .toList();
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        String first = mergers.getFirst().before().getFirst();
        throw fitting.isEmpty() ? new Refused(Refusal.Code.UNKNOWN_AGENCY, first)
                : new Refused(Refusal.Code.AMBIGUOUS_AGENCY, first, String.join(", ", fitting));
    }

    private static AgencyId apply(String owner, Merger merger, KnownAgencies known) throws Refused {
        List<Agency> before = new ArrayList<>();
        for (String name : merger.before()) {
            before.add(known.named(owner, name)
                    .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_AGENCY, name)));
        }
        Agency after = successor(owner, merger, before, known);
        List<Agency> ending = before.stream().filter(agency -> !agency.id().equals(after.id())).toList();
        if (ending.isEmpty()) {
            throw new Refused(Refusal.Code.MERGED_INTO_ITSELF, after.nameOn(null));
        }
        // What has gone into another takes nobody in: so there is never a circle.
        NameRules.requireStanding(after, known);
        known.put(after);
        for (Agency agency : ending) {
            NameRules.requireStanding(agency, known);
            known.put(agency.named(NameRules.ended(agency, merger.from())));
        }
        known.put(after.after(
                new Agency.Merger(before.stream().map(Agency::id).distinct().toList(), merger.from())));
        return after.id();
    }

    /** The agency of that name, else a new one of the kind of those that go into it. */
    private static Agency successor(String owner, Merger merger, List<Agency> before, KnownAgencies known)
            throws Refused {
        Optional<Agency> there = known.named(owner, merger.after());
        if (there.isEmpty()) {
            Kind kind = before.getFirst().kind();
            return EditingAgencies.created(new NewAgency(owner, merger.after(), kind, merger.from(), null), known);
        }
        Agency agency = there.get();
        ValidName first = agency.names().getFirst();
        boolean founded = !known.isKept(agency.id()) && first.from() == null && !before.contains(agency)
                && agency.mergers().isEmpty();
        return founded ? agency.named(List.of(new ValidName(first.name(), merger.from(), first.to()))) : agency;
    }
}
