package vn.sokehoach.core.usecase.importing;

import java.util.List;
import vn.sokehoach.core.plan.Citations;
import vn.sokehoach.core.plan.Citations.NamedAppendix;
import vn.sokehoach.core.plan.LegalReference;

/** Adds what further files state and cite; the same said again adds nothing. */
final class CitationMerge {

    private CitationMerge() {}

    static Citations of(Citations kept, Citations added) {
        return new Citations(
                PlanMerge.union(kept.statedTargets(), added.statedTargets(),
                        target -> PlanMerge.key(target.target().printed(), String.valueOf(target.unit()))),
                PlanMerge.union(kept.reportingDuties(), added.reportingDuties(),
                        duty -> List.of(duty.kind(), duty.before(), String.valueOf(duty.rule()))),
                references(PlanMerge.union(kept.legalReferences(), added.legalReferences(), reference -> reference)),
                PlanMerge.union(kept.statedShares(), added.statedShares(), shares -> PlanMerge.key(shares.quote())),
                PlanMerge.union(kept.namedAppendices(), added.namedAppendices(), NamedAppendix::no),
                PlanMerge.union(kept.printedAppendices(), added.printedAppendices(), no -> no));
    }

    // A mention without a date makes no entry of its own where a dated one of the same document exists.
    private static List<LegalReference> references(List<LegalReference> all) {
        return all.stream()
                .filter(one -> one.date() != null || all.stream()
                        .noneMatch(other -> other.date() != null
                                && other.kind().equals(one.kind()) && other.number().equals(one.number())))
                .toList();
    }
}
