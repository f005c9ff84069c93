package vn.sokehoach.core.usecase.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.Agency.ValidName;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.structure.Successions;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.text.VietnameseText;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;

/** The agencies of the book and the usual ones beside them, as they become by one act. */
final class KnownAgencies {
    private final AgencyCatalogue catalogue;
    private final Map<AgencyId, Agency> kept = new LinkedHashMap<>();
    private final Map<AgencyId, Agency> changed = new LinkedHashMap<>();

    KnownAgencies(AgencyCatalogue catalogue, Collection<Agency> kept) {
        this.catalogue = catalogue;
        kept.forEach(agency -> this.kept.put(agency.id(), agency));
    }

    /** All agencies of an owner as they are by now, those of the book first. */
    List<Agency> of(String owner) {
        Map<AgencyId, Agency> all = new LinkedHashMap<>();
        Stream.of(changed.values(), kept.values(), catalogue.agenciesOf(owner))
                .flatMap(Collection::stream)
                .filter(agency -> agency.id().owner().equals(owner))
                .forEach(agency -> all.putIfAbsent(agency.id(), agency));
        return List.copyOf(all.values());
    }

    /**
     * The agency with this id as it is by now.
     *
     * @throws Refused where there is none
     */
    Agency find(AgencyId id) throws Refused {
        return of(id.owner()).stream()
                .filter(agency -> agency.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_AGENCY, id.code()));
    }

    /** The agency of an owner that has this as a name, spelling, abbreviation or code; a present name goes first. */
    Optional<Agency> named(String owner, String name) {
        String key = VietnameseText.tight(name);
        List<Agency> all = of(owner);
        return all.stream()
                .filter(agency -> VietnameseText.tight(agency.nameOn(null)).equals(key))
                .findFirst()
                .or(() -> all.stream()
                        .filter(agency -> spellings(agency).anyMatch(each -> VietnameseText.tight(each).equals(key)))
                        .findFirst());
    }

    private static Stream<String> spellings(Agency agency) {
        return Stream.of(agency.names().stream().map(ValidName::name), agency.aliases().stream(),
                Stream.ofNullable(agency.abbreviation()), Stream.of(agency.id().code())).flatMap(each -> each);
    }

    /** Whether the book itself has the agency. */
    boolean isKept(AgencyId id) {
        return kept.containsKey(id);
    }

    void put(Agency agency) {
        changed.put(agency.id(), agency);
    }

    /** Who came before and after whom, by now. */
    Successions successions() {
        Map<AgencyId, Agency> all = new LinkedHashMap<>(kept);
        all.putAll(changed);
        return new Successions(catalogue, all.values());
    }

    /** What has to be kept so that the book has them as they are by now. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        changed.forEach((id, after) -> {
            @Nullable
            Agency before = kept.get(id);
            if (!after.equals(before)) {
                changes.add(new Change.AgencyEdited(before, after));
            }
        });
        return changes;
    }
}
