package vn.sokehoach.data.copy;

import java.time.Instant;
import java.util.List;
import vn.sokehoach.core.copy.BookCounts;
import vn.sokehoach.data.copy.Manifest.Original;
import vn.sokehoach.data.journal.Chain;
import vn.sokehoach.data.journal.ContentDigest;
import vn.sokehoach.data.journal.JournalLine;

/** A copy that is to be made: what it says of itself, and its steps. */
public record CopyContents(Manifest manifest, Chain chain) {

    /** The contents of a copy of these steps. */
    public static CopyContents of(Chain chain, Instant madeAt, ContentDigest digest, BookCounts counts,
            List<Original> originals) {
        String last = chain.last().map(JournalLine::checksum).orElse("");
        return new CopyContents(new Manifest(Manifest.FORM, madeAt, chain.size(), last, digest.sha256(),
                digest.form(), counts, originals), chain);
    }
}
