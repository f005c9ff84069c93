package vn.sokehoach.data.copy;

import java.time.Instant;
import java.util.List;
import vn.sokehoach.core.copy.BookCounts;
import vn.sokehoach.data.copy.Manifest.Original;
import vn.sokehoach.data.journal.ContentDigest;
import vn.sokehoach.data.journal.JournalLine;

/** A copy as it is read: what it says of itself, and its steps, an unbroken chain from the first. */
public record CopyContents(Manifest manifest, List<JournalLine> lines) {

    public CopyContents {
        lines = List.copyOf(lines);
    }

    /** The contents of a copy that is to be made. */
    public static CopyContents of(List<JournalLine> lines, Instant madeAt, ContentDigest digest, BookCounts counts,
            List<Original> originals) {
        String last = lines.isEmpty() ? "" : lines.getLast().checksum();
        return new CopyContents(new Manifest(Manifest.FORM, madeAt, lines.size(), last, digest.sha256(),
                digest.form(), counts, originals), lines);
    }
}
