package vn.sokehoach.core.reading;

import java.util.List;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.plan.SourceFile;

/** Recognises plans in documents that were read together. */
@FunctionalInterface
public interface PlanReading {

    /**
     * Recognises the plans; documents that cite the same plan (same number, or same basis line) become one.
     *
     * @param files name and fingerprint of each document, in the order of {@code documents}
     * @param known the agencies that are kept already; their identities are used again
     * @return one draft for each plan, each naming its files; a document without any plan is in none of them
     */
    List<PlanDraft> recognise(List<SourceDocument> documents, List<SourceFile> files, List<Agency> known);
}
