package vn.sokehoach.core.usecase.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.draft.PlanDraft;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.core.usecase.importing.PreparedImport.PreparedDocument;
import vn.sokehoach.core.usecase.importing.PreparedImport.PreparedPlan;

/**
 * Decides where each recognised plan goes: into a new plan, into one that is kept, or nowhere.
 *
 * <p>A file whose bytes are kept changes nothing. Further files of its plan that come with it are added to that plan.
 * A plan that is kept, read from another file, changes nothing where it says the same; where it says something else
 * (same number, year and issuer) it is refused until the person names the plan to add it to.
 */
final class Placement {
    private final Map<UUID, Plan> kept = new LinkedHashMap<>();
    private final Map<UUID, PreparedPlan> prepared = new LinkedHashMap<>();
    private final @Nullable UUID into;

    Placement(List<Plan> kept, @Nullable UUID into) {
        kept.forEach(plan -> this.kept.put(plan.id(), plan));
        this.into = into;
    }

    /** What would be stored so far. */
    List<PreparedPlan> prepared() {
        return List.copyOf(prepared.values());
    }

    /** Finds the place of a draft that was read from these documents. */
    Placed place(PlanDraft draft, List<PreparedDocument> documents) {
        Plan plan = draft.plan();
        Optional<Plan> home = home(plan.reading().files());
        if (home.isPresent()) {
            return add(home.get(), draft, documents);
        }
        Optional<Plan> same = kept.values()
                .stream()
                .filter(other -> mayBeTheSame(other, plan))
                .filter(other -> PlanMerge.holdsAll(other, plan))
                .findFirst();
        if (same.isPresent()) {
            return new Placed(ImportOutcome.Kind.UNCHANGED, same.get(), List.of(), null);
        }
        Optional<Plan> other = kept.values()
                .stream()
                .filter(one -> plan.heading().number() != null)
                .filter(one -> mayBeTheSame(one, plan))
                .findFirst();
        if (other.isPresent()) {
            return refused(other.get());
        }
        keep(null, plan, draft.agencies(), documents);
        return new Placed(ImportOutcome.Kind.STORED, plan, List.of(), null);
    }

    private Optional<Plan> home(List<SourceFile> files) {
        if (into != null) {
            return Optional.of(Objects.requireNonNull(kept.get(into)));
        }
        return kept.values().stream().filter(plan -> files.stream().anyMatch(file -> holds(plan, file))).findFirst();
    }

    private Placed add(Plan home, PlanDraft draft, List<PreparedDocument> documents) {
        List<SourceFile> there = draft.plan().reading().files().stream().filter(file -> holds(home, file)).toList();
        List<PreparedDocument> fresh = documents.stream().filter(document -> !holds(home, document.file())).toList();
        if (fresh.isEmpty() || PlanMerge.holdsAll(home, draft.plan())) {
            return new Placed(ImportOutcome.Kind.UNCHANGED, home, there, null);
        }
        Plan after = PlanMerge.of(home, draft.plan());
        keep(home, after, draft.agencies(), fresh);
        return new Placed(ImportOutcome.Kind.REVISED, after, there, null);
    }

    private void keep(@Nullable Plan before, Plan after, List<Agency> agencies, List<PreparedDocument> documents) {
        PreparedPlan earlier = prepared.get(after.id());
        if (earlier == null) {
            prepared.put(after.id(), new PreparedPlan(before, after, agencies, documents));
        } else {
            prepared.put(after.id(),
                    new PreparedPlan(earlier.before(), after, both(earlier.agencies(), agencies),
                            both(earlier.documents(), documents)));
        }
        kept.put(after.id(), after);
    }

    private static Placed refused(Plan kept) {
        UnreadableDocument reason = new UnreadableDocument(UnreadableDocument.Reason.PLAN_KEPT,
                String.valueOf(kept.heading().number()), String.valueOf(kept.year()), kept.id().toString());
        return new Placed(ImportOutcome.Kind.REFUSED, kept, List.of(), reason);
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
        return PlanMerge.key(one).equals(PlanMerge.key(other));
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    /**
     * Where a draft goes.
     *
     * @param plan  the plan it goes into, or that stands in its way
     * @param there its files that are kept already
     */
    record Placed(ImportOutcome.Kind kind, Plan plan, List<SourceFile> there, @Nullable UnreadableDocument refusal) {}
}
