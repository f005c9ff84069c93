package vn.sokehoach.app.importing;

import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.core.store.ReviewDrafts.Waiting;

/**
 * A review that was left and can be gone on with.
 *
 * @param files  the names of its files
 * @param atHand the review itself where it could not be written to the disk; null where it is there
 */
public record LeftReview(UUID id, String files, @Nullable Candidates atHand) {

    /** One that waits on the disk. */
    static LeftReview of(Waiting waiting) {
        return new LeftReview(waiting.id(),
                waiting.files().stream().map(SourceFile::name).collect(Collectors.joining(", ")), null);
    }
}
