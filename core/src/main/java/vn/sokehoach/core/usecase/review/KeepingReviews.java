package vn.sokehoach.core.usecase.review;

import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** How far a review has come, to be saved; quick. */
    public ReviewDraft draft(PreparedImport prepared, Collection<EditedPlan> plans) {
        Map<UUID, EditedPlan> byId =
                plans.stream().collect(Collectors.toMap(edited -> edited.plan().id(), edited -> edited));
        Map<UUID, CorrectedPlan> corrected = new HashMap<>();
        for (RecognisedPlan recognised : prepared.recognised()) {
            // Where several documents are of one plan, its corrections go with the first.
            EditedPlan edited = byId.remove(recognised.into());
            if (edited != null) {
                UUID id = recognised.draft().plan().id();
                corrected.put(id, new CorrectedPlan(id, edited.edits(), edited.undone()));
            }
        }
        return new ReviewDraft(beginning(prepared), new Corrections(clock.instant(), List.copyOf(corrected.values())));
    }

    private static Beginning beginning(PreparedImport prepared) {
        Map<SourceFile, byte[]> files = new LinkedHashMap<>();
        prepared.recognised()
                .stream()
                .flatMap(plan -> plan.documents().stream())
                .forEach(document -> files.put(document.file(), document.content()));
        return new Beginning(prepared.recognised().stream().map(RecognisedPlan::draft).toList(),
                files.entrySet().stream().map(file -> new Original(file.getKey(), file.getValue())).toList());
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
    public Optional<Waiting> waitingFor(PreparedImport prepared) throws IOException {
        Set<String> wanted = prepared.recognised()
                .stream()
                .flatMap(plan -> plan.documents().stream())
                .map(document -> document.file().sha256())
                .collect(Collectors.toSet());
        return book.drafts()
                .list()
                .reviews()
                .stream()
                .filter(waiting -> waiting.files()
                        .stream()
                        .map(SourceFile::sha256)
                        .collect(Collectors.toSet())
                        .equals(wanted))
                .findFirst();
    }

    /** Ends a review; what is kept of it is in the book, nothing else. */
    public void discard(UUID review) throws IOException {
        book.drafts().discard(review);
    }
}
