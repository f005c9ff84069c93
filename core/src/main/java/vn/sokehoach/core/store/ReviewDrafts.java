package vn.sokehoach.core.store;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.sokehoach.core.source.SourceFile;

/** The reviews that are not ended; they stand beside the book, are no part of it and outlast a power cut. */
public interface ReviewDrafts {

    /** As many reviews may wait at a time. */
    int MOST = 20;

    /**
     * Saves how far a review has come; returns when it is on the disk.
     *
     * @throws StoreException where as many others wait already as may
     */
    void save(ReviewDraft draft) throws IOException;

    /** The reviews that wait, last saved first; what is damaged is put aside, what cannot be dealt with left; both are named. */
    Listing list() throws IOException;

    /**
     * A review that waits.
     *
     * @throws StoreException DRAFT_DAMAGED where it is damaged, in which case it is put aside; DRAFT_GONE where it is not
     *                        there
     */
    ReviewDraft load(UUID review) throws IOException;

    /** Takes a review away; nothing happens where it is not there. */
    void discard(UUID review) throws IOException;

    /**
     * What waits.
     *
     * @param damaged    the names under which damaged ones were put aside just now
     * @param passedOver why some could be neither read nor put aside; they stay as they are and harm no other
     */
    record Listing(List<Waiting> reviews, List<String> damaged, List<IOException> passedOver) {
        public Listing {
            reviews = List.copyOf(reviews);
            damaged = List.copyOf(damaged);
            passedOver = List.copyOf(passedOver);
        }
    }

    /** A review that waits, in brief: its documents. */
    record Waiting(UUID id, Instant savedAt, List<SourceFile> files) {
        public Waiting {
            files = List.copyOf(files);
        }
    }
}
