package vn.sokehoach.core.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The agencies known to one province, and what documents mean when they name them.
 *
 * <p>Texts must be NFC; places are counted in characters of the text as given.
 */
public final class AgencyDirectory {
    /** No sentence begins with a longer list of names. */
    private static final int LONGEST_BEGINNING = 1_000;

    private final Map<AgencyId, Agency> agencies = new LinkedHashMap<>();
    private final AgencyCatalogue catalogue;
    private final Set<AgencyId> storedIds;
    private final String owner;
    private final KnownNames names;
    /** A long table names the same few agencies over and over. */
    private final Map<String, List<PlacedMention>> read = new HashMap<>();

    /**
     * A directory of the usual agencies and the stored ones, which win where both have an id.
     *
     * @param owner name of the province ("Bình Dương"); "" where it is not known
     */
    public AgencyDirectory(AgencyCatalogue catalogue, Collection<Agency> stored, String owner) {
        this.catalogue = catalogue;
        this.owner = owner;
        catalogue.agenciesOf(owner).forEach(agency -> agencies.put(agency.id(), agency));
        List<Agency> own = stored.stream().filter(agency -> agency.id().owner().equals(owner)).toList();
        own.forEach(agency -> agencies.put(agency.id(), agency));
        storedIds = Set.copyOf(own.stream().map(Agency::id).toList());
        names = new KnownNames(agencies.values(), owner);
    }

    /**
     * The agencies of a printed list, in order; an unbroken run of collectives is one mention, an unknown name has no
     * agencies.
     *
     * @param text NFC; "" gives none
     */
    public List<AgencyMention> mentions(String text) {
        return CollectiveRuns.join(text, separate(text)).stream().map(PlacedMention::mention).toList();
    }

    /** The agencies of a printed list, each collective a mention of its own, with their places in the text. */
    public List<PlacedMention> separate(String text) {
        return read.computeIfAbsent(text, list -> List.copyOf(new PrintedList(names, owner, Printed.of(list)).read()));
    }

    /**
     * The agencies with which a sentence begins, as many as there are; empty where it does not begin with one. An agency
     * that the directory does not know is taken for one by its shape, up to the words for what it does.
     */
    public Optional<Prefix> leading(String text) {
        String beginning = text.length() <= LONGEST_BEGINNING ? text : text.substring(0, LONGEST_BEGINNING);
        return new SentenceStart(names, owner, Printed.of(beginning)).read();
    }

    /** The name of an agency on a day; its latest where the day is null. */
    public String nameOn(AgencyId id, @Nullable LocalDate day) {
        return agency(id).nameOn(day);
    }

    /** The agency with this id, which must be one that this directory gave or was built from. */
    public Agency agency(AgencyId id) {
        Agency agency = agencies.get(id);
        if (agency == null) {
            throw new IllegalArgumentException("no such agency: " + id);
        }
        return agency;
    }

    /** All agencies known to the province, the usual ones first. */
    public List<Agency> all() {
        return List.copyOf(agencies.values());
    }

    /**
     * The agencies with these ids, each once, in the order of the directory; what a store may have to add. A collective
     * whose members are not known gets the agencies of its kinds among these and the stored ones.
     */
    public List<Agency> used(Collection<AgencyId> ids) {
        return agencies.values()
                .stream()
                .filter(agency -> ids.contains(agency.id()))
                .map(agency -> withMembers(agency, ids))
                .toList();
    }

    private Agency withMembers(Agency agency, Collection<AgencyId> used) {
        Set<Agency.Kind> kinds = catalogue.memberKinds(agency.id().code());
        if (kinds.isEmpty() || !agency.members().isEmpty()) {
            return agency;
        }
        List<AgencyId> members = agencies.values()
                .stream()
                .filter(other -> kinds.contains(other.kind()) && (used.contains(other.id())
                        || storedIds.contains(other.id())))
                .map(Agency::id)
                .toList();
        return agency.of(members);
    }

    /**
     * The agencies at the beginning of a text.
     *
     * @param start where the first name begins, behind words like "Giao" or "Đề nghị"
     * @param end   the character after the last name
     */
    public record Prefix(List<AgencyMention> mentions, int start, int end) {

        public Prefix {
            mentions = List.copyOf(mentions);
        }
    }

    /** A mention and its place in the text: first character, and the one after the last. */
    public record PlacedMention(AgencyMention mention, int start, int end) {}
}
