package vn.sokehoach.core.agency;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.sokehoach.core.agency.AgencyDirectory.PlacedMention;
import vn.sokehoach.core.text.VietnameseText;

/** Joins collectives that follow one another to one mention. */
final class CollectiveRuns {
    private static final Set<String> CODES = Set.of("UBNDHUYEN", "UBNDXPTT", "UBNDXA", "SO", "SOLQ", "SN", "SNLQ",
            "SBN",
            "SBNLQ", "DT", "CTXH", "TC", "TCLQ", "CQ", "CQLQ", "DV", "DVLQ", "DP", "DPLQ", "DN", "DNNN", "BAOCHI",
            "BAODAI", "TRUONG", "TCTD", "CDT");

    private CollectiveRuns() {}

    /** The mentions with each unbroken run of collectives made one, verbatim from its first word to its last. */
    static List<PlacedMention> join(String text, List<PlacedMention> mentions) {
        List<PlacedMention> joined = new ArrayList<>();
        for (PlacedMention next : mentions) {
            if (!joined.isEmpty() && isCollective(joined.getLast().mention()) && isCollective(next.mention())) {
                joined.add(both(text, joined.removeLast(), next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    /** Whether a mention means collectives only. */
    static boolean isCollective(AgencyMention mention) {
        return mention.isKnown() && mention.agencies().stream().allMatch(id -> CODES.contains(id.code()));
    }

    private static PlacedMention both(String text, PlacedMention first, PlacedMention second) {
        Set<AgencyId> agencies = new LinkedHashSet<>(first.mention().agencies());
        agencies.addAll(second.mention().agencies());
        String printed = VietnameseText.tidy(text.substring(first.start(), second.end()));
        return new PlacedMention(new AgencyMention(printed, List.copyOf(agencies)), first.start(), second.end());
    }
}
