package vn.sokehoach.core.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyMention;

/**
 * Who leads a task (chủ trì), who cooperates (phối hợp), who watches over it (theo dõi, đôn đốc).
 *
 * @param lead            one mention for each agency named; a run of collectives is one mention
 * @param cooperatingText verbatim after "phối hợp (với/cùng)"; null where nobody cooperates
 * @param cooperating     what {@code cooperatingText} names
 * @param monitoring      as printed, never filled from other rows
 */
public record Assignment(List<AgencyMention> lead, @Nullable String cooperatingText, List<AgencyMention> cooperating,
        List<AgencyMention> monitoring) {

    public static final Assignment NONE = new Assignment(List.of(), null, List.of(), List.of());

    public Assignment {
        lead = List.copyOf(lead);
        cooperating = List.copyOf(cooperating);
        monitoring = List.copyOf(monitoring);
    }

    /** The mentions in this role. */
    public List<AgencyMention> in(AgencyRole role) {
        return switch (role) {
            case LEAD -> lead;
            case COOPERATING -> cooperating;
            case MONITORING -> monitoring;
        };
    }

    /** All mentions, leads first. */
    public Stream<AgencyMention> mentions() {
        return Stream.of(lead, cooperating, monitoring).flatMap(List::stream);
    }
}
