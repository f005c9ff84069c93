package vn.sokehoach.core.reading.draft;

import java.util.List;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.change.KeptDocument;
import vn.sokehoach.core.plan.Plan;

/**
 * A plan as it was recognised, not stored yet; its problems stand in the plan's reading.
 *
 * @param agencies  the agencies that the plan names, with which the store may have to be completed
 * @param documents the texts it was read from, block by block, in the order of the files
 */
public record PlanDraft(Plan plan, List<Agency> agencies, List<KeptDocument> documents) {

    public PlanDraft {
        agencies = List.copyOf(agencies);
        documents = List.copyOf(documents);
    }

    /** Whether nothing was found that makes a document a plan: neither tasks nor a table of an official form. */
    public boolean isEmpty() {
        return plan.tasks().findAny().isEmpty() && plan.appendices().isEmpty();
    }
}
