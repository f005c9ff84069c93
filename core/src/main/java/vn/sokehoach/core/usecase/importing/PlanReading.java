package vn.sokehoach.core.usecase.importing;

import java.util.List;
import java.util.Map;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.draft.PlanDraft;
import vn.sokehoach.core.source.SourceFile;

/** Recognises plans in documents that were read together. */
@FunctionalInterface
public interface PlanReading {

    /**
     * Recognises the plans; documents that cite the same plan become one.
     *
     * @param stored the agencies that are kept already; their identities are used again
     * @return one draft for each plan, each naming its files
     */
    List<PlanDraft> recognise(Map<SourceFile, SourceDocument> documents, List<Agency> stored);
}
