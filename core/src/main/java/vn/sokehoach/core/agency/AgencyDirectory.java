package vn.sokehoach.core.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.text.VietnameseText;

/** The agencies known to one province, and what documents mean when they name them. */
public final class AgencyDirectory {
    private final Map<AgencyId, Agency> agencies = new LinkedHashMap<>();
    private final Map<String, AgencyId> byName = new LinkedHashMap<>();

    /**
     * A directory of the usual agencies and the stored ones, which win where both have an id.
     *
     * @param owner name of the province ("Bình Dương"); "" where it is not known
     */
    public AgencyDirectory(AgencyCatalogue catalogue, Collection<Agency> stored, String owner) {
        catalogue.agenciesOf(owner).forEach(agency -> agencies.put(agency.id(), agency));
        stored.forEach(agency -> agencies.put(agency.id(), agency));
        agencies.values().forEach(this::index);
    }

    private void index(Agency agency) {
        agency.names().forEach(name -> byName.put(VietnameseText.tight(name.name()), agency.id()));
        agency.aliases().forEach(alias -> byName.put(VietnameseText.tight(alias), agency.id()));
    }

    /**
     * The agencies of a printed list, in order; an unbroken run of collectives is one mention, an unknown name has no
     * agencies.
     *
     * @param text NFC; "" gives none
     */
    public List<AgencyMention> mentions(String text) {
        return separate(text).stream().map(PlacedMention::mention).toList();
    }

    /** The agencies of a printed list, each collective a mention of its own, with their places in the text. */
    public List<PlacedMention> separate(String text) {
        List<PlacedMention> found = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = longestName(text, start).orElseGet(() -> text.length());
            String printed = text.substring(start, end);
            AgencyId id = byName.get(VietnameseText.tight(printed));
            if (!printed.isBlank()) {
                found.add(new PlacedMention(
                        new AgencyMention(VietnameseText.tidy(printed), id == null ? List.of() : List.of(id)), start,
                        end));
            }
            start = end;
            while (start < text.length() && ",; \n".indexOf(text.charAt(start)) >= 0) {
                start++;
            }
        }
        return found;
    }

    private Optional<Integer> longestName(String text, int start) {
        for (int end = text.length(); end > start; end--) {
            if (byName.containsKey(VietnameseText.tight(text.substring(start, end)))) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    /** The agencies with which a text begins, as many as there are; empty where it does not begin with one. */
    public Optional<Prefix> leading(String text) {
        List<AgencyMention> found = new ArrayList<>();
        int end = 0;
        for (PlacedMention placed : separate(text)) {
            if (!placed.mention().isKnown()) {
                break;
            }
            found.add(placed.mention());
            end = placed.end();
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Prefix(found, 0, end));
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

    /** The agencies with these ids, each once, in the order of the directory; what a store may have to add. */
    public List<Agency> used(Collection<AgencyId> ids) {
        return agencies.values().stream().filter(agency -> ids.contains(agency.id())).toList();
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
