package vn.sokehoach.core.usecase.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.Agency.Kind;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.text.TypedText;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;

/** Changes what the directory says of one agency; plans print what they printed. */
public final class EditingAgencies {
    private final PlanBook book;
    private final Clock clock;
    private final AgencyCatalogue catalogue = AgencyCatalogue.shipped();

    public EditingAgencies(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * The agency that has this as a name, spelling, abbreviation or code; one that the book has goes before a usual one.
     *
     * @param province name of its province; null where the name alone tells
     * @throws Refused where none is called so, or agencies of several provinces are
     */
    public Agency find(String name, @Nullable String province) throws Refused {
        KnownAgencies known = known();
        List<Agency> found = book.agencies()
                .all()
                .stream()
                .map(agency -> agency.id().owner())
                .distinct()
                .filter(owner -> province == null || NameRules.same(owner, province))
                .flatMap(owner -> known.named(owner, name).stream())
                .toList();
        List<Agency> kept = found.stream().filter(agency -> known.isKept(agency.id())).toList();
        List<Agency> fitting = kept.isEmpty() ? found : kept;
        if (fitting.isEmpty()) {
            throw new Refused(Refusal.Code.UNKNOWN_AGENCY, name);
        }
        if (fitting.size() > 1) {
            throw new Refused(Refusal.Code.AMBIGUOUS_AGENCY, name,
                    String.join(", ", fitting.stream().map(agency -> agency.id().owner()).toList()));
        }
        return fitting.getFirst();
    }

    /** All agencies that can be meant in a province: those of the book first, then the usual ones. */
    public List<Agency> choices(String owner) {
        return known().of(owner);
    }

    /**
     * Gives an agency a new official name from a day on; returns when it is on the disk.
     *
     * @throws Refused where the name is another agency's, or a name of this agency holds on that day or later
     */
    public Agency rename(AgencyId id, String typed, LocalDate from, String author) throws Refused, StaleEdit {
        KnownAgencies known = known();
        Agency agency = known.find(id);
        NameRules.requireStanding(agency, known);
        String name = NameRules.free(typed, id, known);
        if (NameRules.same(agency.nameOn(null), name)) {
            return agency;
        }
        return keep(known, agency.named(NameRules.followed(agency, name, from)), author);
    }

    /**
     * Sets how else an agency is spelt; what is no longer among the spellings is forgotten.
     *
     * @param abbreviation null or blank for none
     * @throws Refused where a spelling is another agency's
     */
    public Agency spell(AgencyId id, @Nullable String abbreviation, Collection<String> aliases, String author)
            throws Refused, StaleEdit {
        KnownAgencies known = known();
        Agency agency = known.find(id);
        List<String> spellings = new ArrayList<>();
        for (String alias : aliases) {
            if (!TypedText.line(alias).isEmpty()) {
                spellings.add(NameRules.free(alias, id, known));
            }
        }
        spellings.removeIf(each -> agency.names().stream().anyMatch(name -> name.name().equals(each)));
        String shortened = abbreviation == null || TypedText.line(abbreviation).isEmpty() ? null
                : NameRules.free(abbreviation, id, known);
        return keep(known, agency.spelt(shortened, spellings.stream().distinct().toList()), author);
    }

    /**
     * Says whom a collective stands for.
     *
     * @throws Refused where the agency is no collective, a member is not known, or the collective would stand for itself
     */
    public Agency setMembers(AgencyId id, List<AgencyId> members, String author) throws Refused, StaleEdit {
        KnownAgencies known = known();
        Agency collective = known.find(id);
        if (collective.kind() != Kind.COLLECTIVE) {
            throw new Refused(Refusal.Code.NO_COLLECTIVE, collective.nameOn(null));
        }
        requireNoCircle(collective, members, known);
        return keep(known, collective.of(members.stream().distinct().toList()), author);
    }

    private static void requireNoCircle(Agency collective, List<AgencyId> members, KnownAgencies known)
            throws Refused {
        Deque<AgencyId> open = new ArrayDeque<>(members);
        Set<AgencyId> met = new HashSet<>();
        while (!open.isEmpty()) {
            AgencyId next = open.pop();
            if (next.equals(collective.id())) {
                throw new Refused(Refusal.Code.MEMBER_OF_ITSELF, collective.nameOn(null));
            }
            if (met.add(next)) {
                open.addAll(known.find(next).members());
            }
        }
    }

    /**
     * Takes a new agency into the directory.
     *
     * @throws Refused where nothing was typed, or an agency of the owner is called so
     */
    public Agency add(NewAgency wanted, String author) throws Refused, StaleEdit {
        KnownAgencies known = known();
        Agency agency = created(wanted, known);
        return keep(known, agency, author);
    }

    static Agency created(NewAgency wanted, KnownAgencies known) throws Refused {
        AgencyId nobody = new AgencyId(wanted.owner(), "");
        String name = NameRules.free(wanted.name(), nobody, known);
        String shortened = wanted.abbreviation() == null || wanted.abbreviation().isBlank() ? null
                : NameRules.free(wanted.abbreviation(), nobody, known);
        return new NewAgency(wanted.owner(), name, wanted.kind(), wanted.from(), shortened)
                .among(known.of(wanted.owner()));
    }

    private Agency keep(KnownAgencies known, Agency agency, String author) throws StaleEdit {
        known.put(agency);
        List<Change> changes = known.changes();
        if (!changes.isEmpty()) {
            StepLabel label = new StepLabel(StepLabel.Code.EDIT_AGENCY, List.of(agency.nameOn(null)));
            book.steps().apply(Step.of(label, author, clock.instant(), changes));
        }
        return agency;
    }

    private KnownAgencies known() {
        return new KnownAgencies(catalogue, book.agencies().all());
    }
}
