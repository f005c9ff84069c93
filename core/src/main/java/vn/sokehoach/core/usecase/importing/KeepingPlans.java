package vn.sokehoach.core.usecase.importing;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.KeptDocument;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepDraft;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.usecase.importing.PreparedImport.PreparedDocument;
import vn.sokehoach.core.usecase.importing.PreparedImport.PreparedPlan;
import vn.sokehoach.core.usecase.joining.JoinedParts;

/** Keeps a prepared plan as one step, the originals before it. */
public final class KeepingPlans {
    private final PlanBook book;
    private final Clock clock;

    public KeepingPlans(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Before the first plan of a batch: keeps a snapshot of the book as it is. */
    void begin(PreparedImport batch) {
        if (!batch.plans().isEmpty()) {
            book.copies().takeSnapshot();
        }
    }

    /**
     * Keeps a plan; returns when it is on the disk.
     *
     * @throws StaleEdit where the plan changed since it was prepared; nothing is changed
     */
    void keep(PreparedPlan plan, StepLabel label, String author) throws StaleEdit {
        keepOriginals(plan.documents());
        UUID id = plan.after().id();
        List<Change> changes = new ArrayList<>();
        changes.addAll(agencies(plan.agencies()));
        changes.add(new Change.PlanImported(plan.before(), plan.after()));
        changes.addAll(joined(plan));
        changes.addAll(documents(plan));
        if (plan.before() == null) {
            changes.add(new Change.TrackingSet(null, PlanTracking.initial(id, plan.after().year())));
        }
        book.steps().apply(Step.of(label, author, clock.instant(), changes));
    }

    /**
     * Takes a step that is about plans that are kept; returns when it is on the disk.
     *
     * @throws StaleEdit where what it changes is not as it was; nothing is changed
     */
    public void keep(StepDraft step, String author) throws StaleEdit {
        book.steps().apply(step.by(author, clock.instant()));
    }

    /**
     * The changes by which a plan that was kept before becomes another.
     *
     * @param agencies those that the plan names
     * @param further  what else changes
     */
    public List<Change> edited(Plan before, Plan after, List<Agency> agencies, List<Change> further) {
        List<Change> changes = new ArrayList<>(agencies(agencies));
        changes.add(new Change.PlanImported(before, after));
        changes.addAll(further);
        return changes;
    }

    /**
     * Keeps several plans that were kept before as they were changed, as one step; returns when it is on the disk.
     *
     * @param plans    each plan as it is kept, and as it was changed
     * @param agencies those that the plans name
     * @throws StaleEdit where a plan changed since it was read; nothing is changed
     */
    public void keepEdited(Map<Plan, Plan> plans, List<Agency> agencies, StepLabel label, String author)
            throws StaleEdit {
        List<Change> changes = new ArrayList<>(agencies(agencies));
        plans.forEach((before, after) -> changes.add(new Change.PlanImported(before, after)));
        book.steps().apply(Step.of(label, author, clock.instant(), changes));
    }

    /**
     * Keeps a plan that no document is behind, and what else comes with it, as one step; returns when it is on the disk.
     *
     * @param agencies those that the plan names
     * @param further  what else changes
     */
    public void keepNew(Plan plan, List<Agency> agencies, List<Change> further, StepLabel label, String author)
            throws StaleEdit {
        List<Change> changes = new ArrayList<>(agencies(agencies));
        changes.add(new Change.PlanImported(null, plan));
        changes.add(new Change.TrackingSet(null, PlanTracking.initial(plan.id(), plan.year())));
        changes.addAll(further);
        book.steps().apply(Step.of(label, author, clock.instant(), changes));
    }

    /** Those that are new, and the names that those which are kept got in a review. */
    private List<Change> agencies(List<Agency> agencies) {
        Map<AgencyId, Agency> known =
                book.agencies().all().stream().collect(Collectors.toMap(Agency::id, Function.identity()));
        List<Change> changes = new ArrayList<>();
        for (Agency agency : agencies) {
            Agency kept = known.putIfAbsent(agency.id(), agency);
            if (kept == null) {
                changes.add(new Change.AgencyEdited(null, agency));
            } else if (!kept.aliases().containsAll(agency.aliases())) {
                changes.add(new Change.AgencyEdited(kept, kept.alsoCalled(agency.aliases())));
            }
        }
        return changes;
    }

    /** What is set around parts that a person joined with others goes along to these. */
    private List<Change> joined(PreparedPlan plan) {
        JoinedParts joined = new JoinedParts(plan.after().id(), book.frames());
        joined.follow(plan.made(), plan.after());
        return joined.changes();
    }

    /** A document that was kept before, and taken the place of since, is there already. */
    private List<Change> documents(PreparedPlan plan) {
        UUID id = plan.after().id();
        Map<SourceFile, KeptDocument> there = book.plans()
                .documents(id)
                .stream()
                .collect(Collectors.toMap(KeptDocument::file, Function.identity()));
        return plan.documents()
                .stream()
                .map(document -> new KeptDocument(id, document.file(), document.blocks()))
                .filter(document -> !document.equals(there.get(document.file())))
                .<Change>map(document -> new Change.DocumentKept(there.get(document.file()), document))
                .toList();
    }

    private void keepOriginals(List<PreparedDocument> documents) {
        for (PreparedDocument document : documents) {
            try {
                book.originals().keep(document.content());
            } catch (IOException failure) {
                throw new StoreException(StoreException.Reason.NOT_WRITTEN, List.of(), failure);
            }
        }
    }
}
