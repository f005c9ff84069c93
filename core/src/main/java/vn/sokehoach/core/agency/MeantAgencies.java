package vn.sokehoach.core.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom the mentions of a plan mean one by one: the members of a collective whose members are known stand for it. */
public final class MeantAgencies {
    private final Map<AgencyId, Agency> known = new HashMap<>();
    private final LocalDate day;

    /**
     * Those of the agencies that are kept.
     *
     * @param day by which agencies are called
     */
    public MeantAgencies(Collection<Agency> agencies, LocalDate day) {
        agencies.forEach(agency -> known.put(agency.id(), agency));
        this.day = day;
    }

    /**
     * An agency that is meant.
     *
     * @param id   without an owner and made of its name where it is not known
     * @param name on the day; as printed where it is not known
     */
    public record Meant(AgencyId id, String name) {}

    /** The agencies of a mention, in order; one where it names nobody who is known. */
    public List<Meant> of(AgencyMention mention) {
        if (!mention.isKnown()) {
            String printed = mention.printed().strip();
            return List.of(new Meant(new AgencyId("", printed.toLowerCase(Locale.ROOT)), printed));
        }
        return mention.agencies()
                .stream()
                .flatMap(this::members)
                .map(id -> new Meant(id, name(id, known.get(id), mention)))
                .toList();
    }

    private Stream<AgencyId> members(AgencyId id) {
        Agency agency = known.get(id);
        return agency == null || agency.members().isEmpty() ? Stream.of(id) : agency.members().stream();
    }

    private String name(AgencyId id, @Nullable Agency agency, AgencyMention mention) {
        if (agency != null) {
            return agency.nameOn(day);
        }
        return mention.agencies().equals(List.of(id)) ? mention.printed() : id.code();
    }
}
