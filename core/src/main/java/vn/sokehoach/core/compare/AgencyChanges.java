package vn.sokehoach.core.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.compare.Difference.Reassigned;
import vn.sokehoach.core.compare.likeness.Wording;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.text.Folding;
import vn.sokehoach.core.text.VietnameseText;

/** Tells who has another role; another spelling of the same agency is none. */
final class AgencyChanges {
    private static final Set<String> COLLECTIVES = AgencyCatalogue.shipped()
            .agenciesOf("")
            .stream()
            .filter(agency -> agency.kind() == Agency.Kind.COLLECTIVE)
            .map(agency -> agency.id().code())
            .collect(Collectors.toUnmodifiableSet());
    private static final String PLURAL = "các ";

    private AgencyChanges() {}

    /**
     * A difference for each role that others have now.
     *
     * @param ofOthers whether the plans are those of two bodies
     */
    static List<Reassigned> of(Piece before, Assignment had, Piece after, Assignment has, boolean ofOthers) {
        List<Reassigned> changes = new ArrayList<>();
        for (AgencyRole role : AgencyRole.values()) {
            if (!same(had.in(role), has.in(role), ofOthers)) {
                changes.add(new Reassigned(before, after, role, names(had, role), names(has, role)));
            }
        }
        return changes;
    }

    /**
     * Whether mentions mean the same agencies, in any order.
     *
     * @param ofOthers whether the plans are those of two bodies: the health office of one province is to its plan what that
     *                 of the other is to the other's
     */
    static boolean same(List<AgencyMention> before, List<AgencyMention> after, boolean ofOthers) {
        return ofOthers ? offices(before).equals(offices(after)) : whom(before).equals(whom(after));
    }

    private static Set<Object> offices(List<AgencyMention> mentions) {
        return whom(mentions).stream()
                .map(one -> one instanceof AgencyId id ? new AgencyId("", id.code()) : one)
                .collect(Collectors.toSet());
    }

    /** Whom mentions mean: ids of agencies, the folded words of unknown names. */
    static Set<Object> whom(List<AgencyMention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.isKnown() ? mention.agencies().stream()
                        : List.of(Wording.key(mention.printed())).stream())
                .collect(Collectors.toSet());
    }

    /** The agencies among those that mentions mean; a collective, which leads all kinds of work, is left out. */
    static Set<Object> single(List<AgencyMention> mentions) {
        Set<Object> single = new HashSet<>(whom(mentions.stream()
                .filter(mention -> !Folding.fold(VietnameseText.tidy(mention.printed())).startsWith(PLURAL))
                .toList()));
        single.removeIf(one -> one instanceof AgencyId id && COLLECTIVES.contains(id.code()));
        return single;
    }

    private static List<String> names(Assignment assignment, AgencyRole role) {
        return assignment.in(role).stream().map(AgencyMention::printed).toList();
    }

    /** All words by which an assignment names somebody in a role: each name, and the whole run of those who cooperate. */
    static List<String> phrases(Assignment assignment, AgencyRole role) {
        List<String> phrases = new ArrayList<>(names(assignment, role));
        if (role == AgencyRole.COOPERATING && assignment.cooperatingText() != null) {
            phrases.add(assignment.cooperatingText());
        }
        return phrases;
    }
}
