package vn.sokehoach.core.agency;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An agency, or an unbroken run of collectives, as a document names it.
 *
 * @param printed  verbatim, spaces normalised
 * @param agencies whom it means, in order; several for a run of collectives; empty where the name is unknown
 */
public record AgencyMention(String printed, List<AgencyId> agencies) {

    public AgencyMention {
        agencies = List.copyOf(agencies);
    }

    /** The printed names of several on one line; "" of none. */
    public static String names(List<AgencyMention> mentions) {
        return mentions.stream().map(AgencyMention::printed).collect(Collectors.joining("; "));
    }

    /** Whether the directory knows the name. */
    public boolean isKnown() {
        return !agencies.isEmpty();
    }
}
