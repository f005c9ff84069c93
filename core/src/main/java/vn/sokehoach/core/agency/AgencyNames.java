package vn.sokehoach.core.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The official names of agencies on a day. */
public final class AgencyNames {
    private final Map<AgencyId, Agency> agencies;
    private final LocalDate day;
    private final UnaryOperator<AgencyId> today;

    /** The names of agencies as they were on a day. */
    public AgencyNames(Collection<Agency> agencies, LocalDate day) {
        this(agencies, day, UnaryOperator.identity());
    }

    /**
     * The names, on a day, of those that agencies became.
     *
     * @param today for each agency the one that does its work now
     */
    public AgencyNames(Collection<Agency> agencies, LocalDate day, UnaryOperator<AgencyId> today) {
        this.agencies = agencies.stream().collect(Collectors.toMap(Agency::id, Function.identity()));
        this.day = day;
        this.today = today;
    }

    /** The names of those that mentions mean, each once, in order; an unknown name stays as it is printed. */
    public List<String> of(List<AgencyMention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.isKnown() ? mention.agencies().stream().map(this::of)
                        : Stream.of(mention.printed()))
                .distinct()
                .toList();
    }

    /** The name of one agency; its code where it is not among those known. */
    public String of(AgencyId id) {
        AgencyId meant = today.apply(id);
        Agency agency = agencies.get(meant);
        return agency == null ? meant.code() : agency.nameOn(day);
    }
}
