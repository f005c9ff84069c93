package vn.sokehoach.core.usecase.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.amend.Revision;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.draft.PlanDraft;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.core.text.VietnameseText;
import vn.sokehoach.core.usecase.importing.PreparedImport.PreparedDocument;
import vn.sokehoach.core.usecase.importing.PreparedImport.PreparedPlan;

/**
 * Decides where each recognised plan goes: into a new plan, into one that is kept, or nowhere.
 *
 * <p>A file whose bytes are kept changes nothing, nor does one that says what its plan says already. Another version of a
 * plan (same number, year and issuer, or named by the person) revises it. Where only the number is the same, and hardly
 * any of the tasks, nobody can tell whether it is the same plan: it is refused until the person names the plan, and then
 * added beside what is there.
 */
final class Placement {
    private final Map<UUID, Plan> kept = new LinkedHashMap<>();
    private final Map<UUID, PreparedPlan> prepared = new LinkedHashMap<>();
    private final @Nullable UUID into;

    Placement(List<Plan> kept, @Nullable UUID into) {
        kept.forEach(plan -> this.kept.put(plan.id(), plan));
        this.into = into != null && this.kept.containsKey(into) ? into : null;
    }

    /** The plan that a person named for all drafts; null for none. */
    @Nullable
    UUID named() {
        return into;
    }

    /** What would be stored so far. */
    List<PreparedPlan> prepared() {
        return List.copyOf(prepared.values());
    }

    /** Finds the place of a draft that was read from these documents. */
    Placed place(PlanDraft draft, List<PreparedDocument> documents) {
        Optional<Plan> home = home(draft.plan().reading().files());
        if (home.isPresent()) {
            return revise(Revision.of(home.get(), NewPart.of(draft.plan(), home.get())), draft, documents);
        }
        List<Revision> possible = kept.values()
                .stream()
                .filter(other -> mayBeTheSame(other, draft.plan()))
                .map(other -> Revision.of(other, draft.plan()))
                .toList();
        Optional<Revision> same = possible.stream().filter(each -> each.differences().isEmpty()).findFirst();
        boolean numbered = draft.plan().heading().number() != null;
        if (same.isPresent()) {
            return revise(same.get(), draft, documents);
        }
        if (numbered && !possible.isEmpty()) {
            Revision revision = possible.getFirst();
            return revision.isAlike() ? revise(revision, draft, documents) : refused(revision.kept());
        }
        keep(draft.plan().id(), new PreparedPlan(null, draft.plan(), draft.agencies(), documents));
        return new Placed(ImportOutcome.Kind.STORED, draft.plan(), List.of(), null, null);
    }

    private Optional<Plan> home(List<SourceFile> files) {
        if (into != null) {
            return Optional.of(Objects.requireNonNull(kept.get(into)));
        }
        return kept.values().stream().filter(plan -> files.stream().anyMatch(file -> holds(plan, file))).findFirst();
    }

    private Placed revise(Revision revision, PlanDraft draft, List<PreparedDocument> documents) {
        Plan home = revision.kept();
        List<SourceFile> there = draft.plan().reading().files().stream().filter(file -> holds(home, file)).toList();
        List<PreparedDocument> fresh = documents.stream().filter(document -> !holds(home, document.file())).toList();
        if (fresh.isEmpty() || revision.differences().isEmpty()) {
            return new Placed(ImportOutcome.Kind.UNCHANGED, home, there, null, null);
        }
        PreparedPlan earlier = prepared.get(home.id());
        keep(home.id(), earlier == null
                ? new PreparedPlan(home, revision.after(), draft.agencies(), fresh)
                : earlier.and(revision, draft.agencies(), fresh));
        return new Placed(ImportOutcome.Kind.REVISED, revision.after(), there, revision, null);
    }

    private void keep(UUID plan, PreparedPlan now) {
        prepared.put(plan, now);
        kept.put(plan, now.after());
    }

    private static Placed refused(Plan kept) {
        UnreadableDocument reason = new UnreadableDocument(UnreadableDocument.Reason.PLAN_KEPT,
                String.valueOf(kept.heading().number()), String.valueOf(kept.year()), kept.id().toString());
        return new Placed(ImportOutcome.Kind.REFUSED, kept, List.of(), null, reason);
    }

    private static boolean holds(Plan plan, SourceFile file) {
        return plan.reading().files().stream().anyMatch(other -> other.sha256().equals(file.sha256()));
    }

    private static boolean mayBeTheSame(Plan one, Plan other) {
        return one.year() == other.year() && alike(one.heading().number(), other.heading().number(), false)
                && alike(one.heading().issuer(), other.heading().issuer(), true);
    }

    private static boolean alike(@Nullable String one, @Nullable String other, boolean unknownFits) {
        if (one == null || other == null) {
            return unknownFits || one == null && other == null;
        }
        return VietnameseText.tight(one).equals(VietnameseText.tight(other));
    }

    /**
     * Where a draft goes.
     *
     * @param plan     the plan it goes into, or that stands in its way
     * @param there    its files that are kept already
     * @param revision what it changes; null where it makes a plan or changes nothing
     */
    record Placed(ImportOutcome.Kind kind, Plan plan, List<SourceFile> there, @Nullable Revision revision,
            @Nullable UnreadableDocument refusal) {

        /** Whether the plan would come into being or change. */
        boolean changes() {
            return kind == ImportOutcome.Kind.STORED || kind == ImportOutcome.Kind.REVISED;
        }
    }
}
