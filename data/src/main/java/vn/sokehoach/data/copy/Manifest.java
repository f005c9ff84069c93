package vn.sokehoach.data.copy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.copy.BookCounts;
import vn.sokehoach.data.journal.Chain;
import vn.sokehoach.data.journal.ContentDigest;
import vn.sokehoach.data.journal.JournalLine;

/**
 * What a copy says of itself; its names are part of the file's form and never change.
 *
 * @param form      the version of the form, from 1
 * @param madeAt    when it was made (UTC)
 * @param steps     how many steps it holds
 * @param checksum  of the last step, and by the chain of all before; "" where there is none
 * @param digest    of the content that the steps come to; null where it was not taken
 * @param digestForm how the digest was taken; the first copies do not say so, which is the first form
 * @param originals the documents that stand in it, in their order; none in a snapshot
 */
public record Manifest(int form, Instant madeAt, long steps, String checksum, @Nullable String digest,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer digestForm, BookCounts counts,
        List<Original> originals) {

    /** The form that is written. */
    static final int FORM = 1;

    /** What somebody else wrote may lack anything; an IllegalArgumentException where it does. */
    public Manifest {
        originals = originals == null ? List.of() : originals;
        if (madeAt == null || checksum == null || counts == null || originals.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("a copy does not say what it holds");
        }
        originals = List.copyOf(originals);
    }

    /** A document by its SHA-256. */
    public record Original(String sha256, long size) {

        public Original {
            if (sha256 == null) {
                throw new IllegalArgumentException("a document of a copy has no name");
            }
        }
    }

    /** The digest with its form; empty where none was taken. */
    public Optional<ContentDigest> content() {
        return Optional.ofNullable(digest)
                .map(sha256 -> new ContentDigest(digestForm == null ? 1 : digestForm, sha256));
    }

    /** Whether a chain of steps begins with those of the copy. */
    public boolean isWithin(Chain chain) {
        return steps == 0 || chain.checksum(steps).filter(checksum::equals).isPresent();
    }

    /** Whether this is the last step of the copy; null where there is none. */
    boolean endsWith(@Nullable JournalLine last) {
        return last == null ? steps == 0 && checksum.isEmpty()
                : steps == last.sequence() && checksum.equals(last.checksum());
    }

    /** Whether a chain of steps is that of the copy. */
    public boolean isOf(Chain chain) {
        return steps == chain.size() && isWithin(chain);
    }
}
