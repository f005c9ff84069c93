package vn.sokehoach.data.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.change.KeptDocument;
import vn.sokehoach.core.reading.draft.PlanDraft;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.core.store.ReviewDraft;
import vn.sokehoach.core.store.ReviewDraft.Beginning;
import vn.sokehoach.core.store.ReviewDraft.Corrections;
import vn.sokehoach.core.store.ReviewDraft.Original;
import vn.sokehoach.core.store.ReviewDrafts;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;

/**
 * Reviews as folders beside the book: the documents under their SHA-256, what was recognised in them, and the
 * corrections, which alone are written again and make the folder count.
 */
public final class DraftFiles implements ReviewDrafts {
    private static final String RECOGNISED = "recognised";
    private static final String CORRECTIONS = "corrections";

    private final StoreFolder folder;

    public DraftFiles(StoreFolder folder) {
        this.folder = folder;
    }

    /** What was recognised, as it stands in its file; the plan that was named for it is missing in older ones. */
    private record Recognised(List<PlanDraft> plans, @Nullable UUID into) {}

    /** The corrections as they stand in their file, with what tells the review from others. */
    private record Corrected(List<SourceFile> files, Corrections corrections) {}

    @Override
    public synchronized void save(ReviewDraft draft) throws IOException {
        Path place = place(draft.id());
        if (!isSaved(place)) {
            begin(place, draft.beginning());
        }
        List<SourceFile> files = draft.beginning().files().stream().map(Original::file).toList();
        folder.replace(place.resolve(CORRECTIONS), SealedText.of(new Corrected(files, draft.corrections())));
    }

    private void begin(Path place, Beginning beginning) throws IOException {
        if (places().stream().filter(DraftFiles::isSaved).count() >= MOST) {
            throw new StoreException(Reason.DRAFTS_FULL, List.of(String.valueOf(MOST)), null);
        }
        for (Original original : beginning.files()) {
            folder.replace(place.resolve(original.file().sha256()), original.content());
        }
        folder.replace(place.resolve(RECOGNISED), SealedText.of(new Recognised(beginning.plans(), beginning.into())));
    }

    @Override
    public synchronized Listing list() throws IOException {
        List<Waiting> reviews = new ArrayList<>();
        List<String> damaged = new ArrayList<>();
        List<IOException> passedOver = new ArrayList<>();
        for (Path place : places()) {
            try {
                list(place, reviews, damaged);
            } catch (IOException failure) {
                passedOver.add(failure);
            }
        }
        reviews.sort(Comparator.comparing(Waiting::savedAt).reversed());
        return new Listing(reviews, damaged, passedOver);
    }

    private void list(Path place, List<Waiting> reviews, List<String> damaged) throws IOException {
        if (!isSaved(place)) {
            folder.delete(place);
            return;
        }
        Optional<Corrected> corrected = corrected(place);
        if (corrected.isPresent()) {
            reviews.add(new Waiting(UUID.fromString(name(place)), corrected.get().corrections().savedAt(),
                    corrected.get().files()));
        } else {
            damaged.add(name(folder.setAside(place)));
        }
    }

    @Override
    public synchronized ReviewDraft load(UUID review) throws IOException {
        Path place = place(review);
        if (!isSaved(place)) {
            throw new StoreException(Reason.DRAFT_GONE, List.of(), null);
        }
        Optional<ReviewDraft> draft = draft(place).filter(found -> found.id().equals(review));
        if (draft.isEmpty()) {
            throw new StoreException(Reason.DRAFT_DAMAGED, List.of(name(folder.setAside(place))), null);
        }
        return draft.get();
    }

    private Optional<ReviewDraft> draft(Path place) throws IOException {
        Optional<Corrected> corrected = corrected(place);
        Optional<Recognised> recognised = SealedText.read(folder, place.resolve(RECOGNISED), Recognised.class);
        if (corrected.isEmpty() || recognised.isEmpty() || recognised.get().plans().isEmpty()) {
            return Optional.empty();
        }
        Optional<List<Original>> originals = originals(place, recognised.get().plans());
        return originals.map(files -> new ReviewDraft(
                new Beginning(recognised.get().plans(), files, recognised.get().into()),
                corrected.get().corrections()));
    }

    /** The documents of all plans; empty where one is missing or is not what it was. */
    private Optional<List<Original>> originals(Path place, List<PlanDraft> plans) throws IOException {
        Set<SourceFile> files = plans.stream()
                .flatMap(plan -> plan.documents().stream())
                .map(KeptDocument::file)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Original> originals = new ArrayList<>();
        for (SourceFile file : files) {
            Optional<byte[]> content = content(place, file.sha256());
            if (content.isEmpty()) {
                return Optional.empty();
            }
            originals.add(new Original(file, content.get()));
        }
        return Optional.of(originals);
    }

    private Optional<Corrected> corrected(Path place) throws IOException {
        return SealedText.read(folder, place.resolve(CORRECTIONS), Corrected.class);
    }

    private Optional<byte[]> content(Path place, String sha256) throws IOException {
        Path file = place.resolve(sha256);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return folder.readWhole(file).filter(content -> Checksum.of(content).equals(sha256));
    }

    @Override
    public synchronized void discard(UUID review) throws IOException {
        Path place = place(review);
        if (Files.isDirectory(place)) {
            folder.delete(place.resolve(CORRECTIONS));
            folder.delete(place);
        }
    }

    /** The folders that are named as a review is; what was put aside is not. */
    private List<Path> places() throws IOException {
        return folder.within(folder.drafts())
                .stream()
                .filter(place -> Files.isDirectory(place)
                        && name(place).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .toList();
    }

    /** A folder without corrections was begun when the power went, or not taken away whole. */
    private static boolean isSaved(Path place) {
        return Files.exists(place.resolve(CORRECTIONS));
    }

    private static String name(Path place) {
        return place.getFileName().toString();
    }

    private Path place(UUID review) {
        return folder.drafts().resolve(review.toString());
    }
}
