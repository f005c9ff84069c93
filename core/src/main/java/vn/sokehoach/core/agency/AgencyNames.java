package vn.sokehoach.core.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The official names of agencies on a day. */
public final class AgencyNames {
    private final Map<AgencyId, Agency> agencies;
    private final LocalDate day;
    private final Function<AgencyId, ? extends Collection<AgencyId>> today;

    /** The names of agencies as they were on a day. */
    public AgencyNames(Collection<Agency> agencies, LocalDate day) {
        this(agencies, day, List::of);
    }

    /**
     * The names, on a day, of those that agencies became.
     *
     * @param today for each agency those that do its work now; several where it was split
     */
    public AgencyNames(Collection<Agency> agencies, LocalDate day,
            Function<AgencyId, ? extends Collection<AgencyId>> today) {
        this.agencies = agencies.stream().collect(Collectors.toMap(Agency::id, Function.identity()));
        this.day = day;
        this.today = today;
    }

    /** The names of those that mentions mean, each once, in order; an unknown name stays as it is printed. */
    public List<String> of(List<AgencyMention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.isKnown() ? mention.agencies().stream().flatMap(id -> each(id).stream())
                        : Stream.of(mention.printed()))
                .distinct()
                .toList();
    }

    /** The name of one agency, of all one after the other where it was split; its code where it is not among those known. */
    public String of(AgencyId id) {
        return String.join(", ", each(id));
    }

    /** The names of those that an agency became; at least one, its code where it is not among those known. */
    public List<String> each(AgencyId id) {
        return today.apply(id).stream().map(this::nameOf).distinct().toList();
    }

    private String nameOf(AgencyId id) {
        Agency agency = agencies.get(id);
        return agency == null ? id.code() : agency.nameOn(day);
    }
}
