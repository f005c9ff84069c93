package vn.sokehoach.core.usecase.review;

import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokehoach.core.edit.EditedPlan;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.store.ReviewDraft;
import vn.sokehoach.core.store.ReviewDraft.Beginning;
import vn.sokehoach.core.store.ReviewDraft.CorrectedPlan;
import vn.sokehoach.core.store.ReviewDraft.Corrections;
import vn.sokehoach.core.store.ReviewDraft.Original;
import vn.sokehoach.core.store.ReviewDrafts;
import vn.sokehoach.core.store.ReviewDrafts.Waiting;
import vn.sokehoach.core.usecase.importing.PreparedImport;
import vn.sokehoach.core.usecase.importing.PreparedImport.PreparedDocument;
import vn.sokehoach.core.usecase.importing.PreparedImport.RecognisedPlan;

/** Keeps reviews that are under way, so that a power cut takes no correction away. */
public final class KeepingReviews {
    private final PlanBook book;
    private final Clock clock;

    /** Keeps reviews beside this book. */
    public KeepingReviews(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** A review before its first correction; empty where nothing is to be kept. */
    public Optional<ReviewDraft> begun(PreparedImport read) {
        return read.recognised().isEmpty() ? Optional.empty()
                : Optional.of(new ReviewDraft(beginning(read), new Corrections(clock.instant(), List.of())));
    }

    /**
     * How far a review has come, to be saved; quick.
     *
     * @param before   the review as it was when it was opened; what is corrected in plans that nothing can be done with now
     *                 stays
     * @param prepared what is under review of it
     */
    public ReviewDraft draft(ReviewDraft before, PreparedImport prepared, Collection<EditedPlan> plans) {
        Map<UUID, EditedPlan> byId =
                plans.stream().collect(Collectors.toMap(edited -> edited.plan().id(), edited -> edited));
        Map<UUID, CorrectedPlan> corrected = new LinkedHashMap<>();
        before.corrections().plans().forEach(plan -> corrected.put(plan.plan(), plan));
        for (RecognisedPlan recognised : prepared.recognised()) {
            UUID id = recognised.draft().plan().id();
            corrected.remove(id);
            // Where several documents are of one plan, its corrections go with the first.
            EditedPlan edited = byId.remove(recognised.into());
            if (edited != null) {
                corrected.put(id, new CorrectedPlan(id, edited.edits(), edited.undone()));
            }
        }
        return before.with(new Corrections(clock.instant(), List.copyOf(corrected.values())));
    }

    private static Beginning beginning(PreparedImport read) {
        Map<SourceFile, byte[]> files = new LinkedHashMap<>();
        read.recognised()
                .stream()
                .flatMap(plan -> plan.documents().stream())
                .forEach(document -> files.put(document.file(), document.content()));
        return new Beginning(read.recognised().stream().map(RecognisedPlan::draft).toList(),
                files.entrySet().stream().map(file -> new Original(file.getKey(), file.getValue())).toList(),
                read.named());
    }

    /** Saves how far a review has come; returns when it is on the disk. */
    public void save(ReviewDraft draft) throws IOException {
        book.drafts().save(draft);
    }

    /** The reviews that wait, last saved first. */
    public ReviewDrafts.Listing waiting() throws IOException {
        return book.drafts().list();
    }

    /** The review of the same documents that waits; empty for none. */
    public Optional<Waiting> waitingFor(PreparedImport read) throws IOException {
        Predicate<List<SourceFile>> same = isOf(read);
        return book.drafts().list().reviews().stream().filter(waiting -> same.test(waiting.files())).findFirst();
    }

    /** Whether a review of some files is one of what was read; files that are in the book by now are not regarded. */
    public Predicate<List<SourceFile>> isOf(PreparedImport read) {
        Set<String> kept = book.plans()
                .all()
                .stream()
                .flatMap(plan -> plan.reading().files().stream())
                .map(SourceFile::sha256)
                .collect(Collectors.toSet());
        Set<String> wanted = open(read.recognised()
                .stream()
                .flatMap(plan -> plan.documents().stream())
                .map(PreparedDocument::file), kept);
        return files -> !wanted.isEmpty() && open(files.stream(), kept).equals(wanted);
    }

    private static Set<String> open(Stream<SourceFile> files, Set<String> kept) {
        return files.map(SourceFile::sha256).filter(file -> !kept.contains(file)).collect(Collectors.toSet());
    }

    /** Ends a review; what is kept of it is in the book, nothing else. */
    public void discard(UUID review) throws IOException {
        book.drafts().discard(review);
    }
}
