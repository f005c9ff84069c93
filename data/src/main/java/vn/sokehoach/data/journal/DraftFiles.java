package vn.sokehoach.data.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** What was recognised, as it stands in its file. */
    private record Recognised(List<PlanDraft> plans) {}

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
        folder.replace(place.resolve(RECOGNISED), SealedText.of(new Recognised(beginning.plans())));
    }

    @Override
    public synchronized Listing list() throws IOException {
        List<Waiting> reviews = new ArrayList<>();
        List<String> damaged = new ArrayList<>();
        for (Path place : places()) {
            if (!isSaved(place)) {
                folder.delete(place);
                continue;
            }
            Optional<Corrected> corrected = corrected(place);
            if (corrected.isPresent()) {
                reviews.add(new Waiting(UUID.fromString(name(place)), corrected.get().corrections().savedAt(),
                        corrected.get().files()));
            } else {
                damaged.add(name(folder.setAside(place)));
            }
        }
        reviews.sort(Comparator.comparing(Waiting::savedAt).reversed());
        return new Listing(reviews, damaged);
    }

    @Override
    public synchronized ReviewDraft load(UUID review) throws IOException {
        Path place = place(review);
        Optional<ReviewDraft> draft = draft(place);
        if (draft.isEmpty() || !draft.get().id().equals(review)) {
            String name = Files.isDirectory(place) ? name(folder.setAside(place)) : name(place);
            throw new StoreException(Reason.DRAFT_DAMAGED, List.of(name), null);
        }
        return draft.get();
    }

    private Optional<ReviewDraft> draft(Path place) throws IOException {
        Optional<Corrected> corrected = corrected(place);
        Optional<Recognised> recognised = SealedText.read(folder, place.resolve(RECOGNISED), Recognised.class);
        if (corrected.isEmpty() || recognised.isEmpty() || recognised.get().plans().isEmpty()) {
            return Optional.empty();
        }
        List<Original> originals = new ArrayList<>();
        for (SourceFile file : corrected.get().files()) {
            Optional<byte[]> content = content(place, file.sha256());
            if (content.isEmpty()) {
                return Optional.empty();
            }
            originals.add(new Original(file, content.get()));
        }
        return Optional.of(new ReviewDraft(new Beginning(recognised.get().plans(), originals),
                corrected.get().corrections()));
    }

    private Optional<Corrected> corrected(Path place) throws IOException {
        return SealedText.read(folder, place.resolve(CORRECTIONS), Corrected.class);
    }

    private Optional<byte[]> content(Path place, String sha256) throws IOException {
        Path file = place.resolve(sha256);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] content = folder.read(file);
        return Checksum.of(content).equals(sha256) ? Optional.of(content) : Optional.empty();
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
