package vn.sokehoach.data.db;

import java.sql.SQLException;
import java.util.List;
import org.jooq.DSLContext;
import vn.sokehoach.core.copy.BookCounts;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.copy.CopyRefused.Reason;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.data.copy.CopyContents;
import vn.sokehoach.data.copy.CopyReader;
import vn.sokehoach.data.copy.CopySource;
import vn.sokehoach.data.copy.Manifest;
import vn.sokehoach.data.journal.ContentDigest;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.kept.Digest;

/** A copy that was read whole and whose book was built of its steps, in memory: what it says of itself is true. */
final class RebuiltCopy implements AutoCloseable {

    private final CopyContents contents;
    private final Replay replay;

    private RebuiltCopy(CopyContents contents, Replay replay) {
        this.contents = contents;
        this.replay = replay;
    }

    /** Reads a copy and builds its book; refused where it is damaged or does not come to what it says. */
    static RebuiltCopy of(CopySource source) throws CopyRefused {
        CopyContents contents = CopyReader.read(source);
        requireKnown(contents, source);
        Replay replay = replay(contents, source);
        try {
            RebuiltCopy copy = new RebuiltCopy(contents, replay);
            if (!copy.isAsItSays()) {
                throw new CopyRefused(Reason.DAMAGED, source.file(), null);
            }
            return copy;
        } catch (CopyRefused | RuntimeException | Error failure) {
            replay.close();
            throw failure;
        }
    }

    private static void requireKnown(CopyContents contents, CopySource source) throws CopyRefused {
        if (contents.manifest().content().filter(stated -> stated.form() > Digest.PRESENT).isPresent()) {
            throw new CopyRefused(Reason.TOO_NEW, source.file(), null);
        }
    }

    private static Replay replay(CopyContents contents, CopySource source) throws CopyRefused {
        try {
            return Replay.of(contents.lines());
        } catch (StoreException unknownStep) {
            throw new CopyRefused(Reason.TOO_NEW, source.file(), unknownStep);
        } catch (SQLException | RuntimeException broken) {
            // Steps that somebody else wrote may lack anything.
            throw new CopyRefused(Reason.DAMAGED, source.file(), broken);
        } catch (OutOfMemoryError tooMuch) {
            throw new CopyRefused(Reason.TOO_LARGE, source.file(), tooMuch);
        }
    }

    private boolean isAsItSays() {
        Manifest said = contents.manifest();
        boolean sameDigest = said.content()
                .map(stated -> stated.equals(Digest.of(replay.context(), stated.form())))
                .orElse(true);
        return replay.unfit().isEmpty() && sameDigest && said.counts().equals(replay.counts());
    }

    Manifest manifest() {
        return contents.manifest();
    }

    List<JournalLine> lines() {
        return contents.lines();
    }

    DSLContext context() {
        return replay.context();
    }

    String digest() {
        return replay.digest();
    }

    /** The digest of what was built, as a new copy of it states it. */
    ContentDigest stated() {
        return new ContentDigest(Digest.PRESENT, digest());
    }

    BookCounts counts() {
        return replay.counts();
    }

    @Override
    public void close() {
        replay.close();
    }
}
