package vn.sokehoach.core.edit;

import java.util.List;
import java.util.Set;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyDirectory;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.edit.tree.HandSet;
import vn.sokehoach.core.plan.Plan;

/**
 * A plan after some corrections, with what the next one must know.
 *
 * @param known     the agencies that are known, in the form that the corrections gave them
 * @param directory made of the known agencies
 * @param renamed   the agencies to which a correction gave another name
 * @param byHand    what a person set and words do not change any more
 * @param decided   what the person decided about it
 */
record Edited(Plan plan, List<Agency> known, AgencyDirectory directory, Set<AgencyId> renamed, Set<HandSet> byHand,
        Decisions decided) {
    Edited {
        known = List.copyOf(known);
        renamed = Set.copyOf(renamed);
        byHand = Set.copyOf(byHand);
    }

    Edited with(Plan changed) {
        return new Edited(changed, known, directory, renamed, byHand, decided);
    }

    Edited with(Plan changed, Set<HandSet> set) {
        return new Edited(changed, known, directory, renamed, set, decided);
    }

    Edited with(Decisions now) {
        return new Edited(plan, known, directory, renamed, byHand, now);
    }
}
