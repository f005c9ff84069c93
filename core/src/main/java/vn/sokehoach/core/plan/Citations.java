package vn.sokehoach.core.plan;

import java.util.List;

/** What the running text states or cites besides its tasks. */
public record Citations(List<StatedTarget> statedTargets, List<ReportingDuty> reportingDuties,
        List<LegalReference> legalReferences) {

    public Citations {
        statedTargets = List.copyOf(statedTargets);
        reportingDuties = List.copyOf(reportingDuties);
        legalReferences = List.copyOf(legalReferences);
    }
}
