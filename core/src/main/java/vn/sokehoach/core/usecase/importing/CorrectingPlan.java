package vn.sokehoach.core.usecase.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.amend.Revision;
import vn.sokehoach.core.change.KeptDocument;
import vn.sokehoach.core.compare.Difference.Dropped;
import vn.sokehoach.core.compare.PlanComparison;
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

    /** A plan that is kept as one that can be changed; the texts of its documents are at hand for its places. */
    public EditedPlan open(Plan kept) {
        // An id that something had which is gone by now must not come back to life with what was recorded of it.
        String seed = UUID.randomUUID().toString();
        return new EditedPlan(new PlanEditor(catalogue, book.plans().documents(kept.id()), seed), kept,
                book.agencies().all());
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
        Plan after = prepared.plans()
                .stream()
                .filter(plan -> plan.after().id().equals(edited.plan().id()))
                .findFirst()
                .map(PreparedPlan::before)
                .map(before -> accepted(before, edited))
                .orElseGet(edited::accepted);
        return prepared.corrected(after, edited.agencies(),
                edited.plan().equals(edited.original()) ? List.of() : edited.corrections());
    }

    /** What is not accepted of a new version stays as it is kept; what is left out of it too. */
    private static Plan accepted(Plan before, EditedPlan edited) {
        Revision revision = Revision.between(before, edited.accepted());
        Set<UUID> recognised = PlanComparison.ofStates(before, edited.plan()).idsBefore().keySet();
        return revision.without(revision.differences()
                .stream()
                .filter(difference -> edited.refused().contains(difference.id())
                        || difference instanceof Dropped dropped && recognised.contains(dropped.before().id()))
                .collect(Collectors.toSet())).after();
    }

    /** The plan as it is kept, of which a prepared one is a new version; empty for a new plan. */
    public Optional<KeptVersion> kept(PreparedPlan prepared) {
        return Optional.ofNullable(prepared.before()).map(before -> KeptVersion.of(before, book.progress()));
    }
}
