package vn.sokehoach.core.plan;

import java.util.List;
import vn.sokehoach.core.indicator.Shares;
import vn.sokehoach.core.source.Source;

/**
 * What the running text states or cites besides its tasks.
 *
 * @param statedShares      compositions that sentences state in per cent
 * @param namedAppendices   the plan's own appendices that its text points to, each number once
 * @param printedAppendices numbers of the appendices that stand in the plan's files, understood or not, as printed; "" for
 *                          one without a number
 */
public record Citations(List<StatedTarget> statedTargets, List<ReportingDuty> reportingDuties,
        List<LegalReference> legalReferences, List<StatedShares> statedShares, List<NamedAppendix> namedAppendices,
        List<String> printedAppendices) {

    public Citations {
        statedTargets = List.copyOf(statedTargets);
        reportingDuties = List.copyOf(reportingDuties);
        legalReferences = List.copyOf(legalReferences);
        statedShares = List.copyOf(statedShares);
        namedAppendices = List.copyOf(namedAppendices);
        printedAppendices = List.copyOf(printedAppendices);
    }

    /** Citations of a text that states no composition and names no appendix. */
    public Citations(List<StatedTarget> statedTargets, List<ReportingDuty> reportingDuties,
            List<LegalReference> legalReferences) {
        this(statedTargets, reportingDuties, legalReferences, List.of(), List.of(), List.of());
    }

    /** The shares of a whole in one sentence, with the words around them. */
    public record StatedShares(Shares shares, String quote, Source source) {}

    /**
     * An appendix that the text points to.
     *
     * @param no      "II", "02"; "" for the only one
     * @param printed "Phụ lục II"
     */
    public record NamedAppendix(String no, String printed, Source source) {}
}
