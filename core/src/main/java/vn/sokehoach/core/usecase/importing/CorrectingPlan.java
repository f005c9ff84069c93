package vn.sokehoach.core.usecase.importing;

import java.util.List;
import java.util.stream.Stream;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.change.KeptDocument;
import vn.sokehoach.core.edit.EditedPlan;
import vn.sokehoach.core.edit.PlanEditor;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.usecase.importing.PreparedImport.PreparedPlan;

/** Lets a person correct what was recognised before it is kept. */
public final class CorrectingPlan {
    private final PlanBook book;
    private final AgencyCatalogue catalogue;

    /** Corrects with the agencies of this book and the usual ones. */
    public CorrectingPlan(PlanBook book, AgencyCatalogue catalogue) {
        this.book = book;
        this.catalogue = catalogue;
    }

    /** A prepared plan as one that can be corrected; what it was read from is at hand for its places. */
    public EditedPlan open(PreparedPlan prepared) {
        Plan plan = prepared.after();
        List<KeptDocument> kept = prepared.before() == null ? List.of() : book.plans().documents(plan.id());
        List<KeptDocument> documents = Stream.concat(kept.stream(),
                prepared.documents()
                        .stream()
                        .map(document -> new KeptDocument(plan.id(), document.file(), document.blocks())))
                .toList();
        return new EditedPlan(new PlanEditor(catalogue, documents), plan, agencies(prepared.agencies()));
    }

    /** Those that are kept, as they are kept, and those that the plan brings. */
    private List<Agency> agencies(List<Agency> ofPlan) {
        List<Agency> kept = book.agencies().all();
        return Stream.concat(kept.stream(),
                ofPlan.stream().filter(agency -> kept.stream().noneMatch(other -> other.id().equals(agency.id()))))
                .toList();
    }

    /** The import with a plan as it was corrected, without what is not accepted; ready to be stored. */
    public static PreparedImport accepted(PreparedImport prepared, EditedPlan edited) {
        return prepared.corrected(edited.accepted(), edited.agencies());
    }
}
