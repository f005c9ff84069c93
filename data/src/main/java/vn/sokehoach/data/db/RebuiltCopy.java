package vn.sokehoach.data.db;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jooq.DSLContext;
import vn.sokehoach.core.copy.BookCounts;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.copy.CopyRefused.Reason;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.watch.WorkEnded;
import vn.sokehoach.core.watch.WorkWatch;
import vn.sokehoach.data.copy.CopyReader;
import vn.sokehoach.data.copy.CopySource;
import vn.sokehoach.data.copy.Manifest;
import vn.sokehoach.data.journal.Chain;
import vn.sokehoach.data.journal.ContentDigest;
import vn.sokehoach.data.kept.Digest;
import vn.sokehoach.data.kept.StepTable;

/** A copy that was read whole and whose book was built of its steps, in memory: what it says of itself is true. */
final class RebuiltCopy implements AutoCloseable {

    /** Steps are packed to about one part of so many. */
    private static final long PACKED = 5;

    private final Manifest manifest;
    private final Replay replay;

    private RebuiltCopy(Manifest manifest, Replay replay) {
        this.manifest = manifest;
        this.replay = replay;
    }

    /**
     * Reads a copy and builds its book; refused where it is damaged or does not come to what it says.
     *
     * @param place a folder for the book where memory has no room for it
     * @throws StoreException NOT_WRITTEN where that folder has no room either; it says nothing of the copy
     */
    static RebuiltCopy of(CopySource source, Path place, WorkWatch watch) throws CopyRefused {
        Manifest manifest = CopyReader.read(source, (parts, all) -> watch.done(parts, 2 * all));
        requireKnown(manifest, source);
        try {
            return built(manifest, source, place, watch.behind(manifest.steps()));
        } catch (WorkEnded ended) {
            throw ended;
        } catch (StoreException failure) {
            if (failure.reason() == StoreException.Reason.NOT_WRITTEN) {
                throw failure;
            }
            throw new CopyRefused(Reason.TOO_NEW, source.file(), failure);
        } catch (SQLException | RuntimeException broken) {
            // Steps that somebody else wrote may lack anything.
            Reason reason = Database.isForMemory(broken) ? Reason.TOO_LARGE : Reason.DAMAGED;
            throw new CopyRefused(reason, source.file(), broken);
        } catch (OutOfMemoryError tooMuch) {
            throw new CopyRefused(Reason.TOO_LARGE, source.file(), tooMuch);
        }
    }

    /** The same where nobody hears how far it is. */
    static RebuiltCopy of(CopySource source, Path place) throws CopyRefused {
        return of(source, place, WorkWatch.NONE);
    }

    private static void requireKnown(Manifest manifest, CopySource source) throws CopyRefused {
        if (manifest.content().filter(stated -> stated.form() > Digest.PRESENT).isPresent()) {
            throw new CopyRefused(Reason.TOO_NEW, source.file(), null);
        }
    }

    /** The bytes are read a second time, in which they may be others: they are to say the same of themselves. */
    private static RebuiltCopy built(Manifest manifest, CopySource source, Path place, WorkWatch watch)
            throws CopyRefused, SQLException {
        Replay replay = Replay.begun(place, PACKED * source.file().toFile().length());
        try {
            RebuiltCopy copy = new RebuiltCopy(manifest, replay);
            if (!CopyReader.steps(source, replay::take, watch).equals(manifest) || !copy.isAsItSays()) {
                throw new CopyRefused(Reason.DAMAGED, source.file(), null);
            }
            return copy;
        } catch (CopyRefused | SQLException | RuntimeException | Error failure) {
            replay.giveUp(failure);
            throw failure;
        }
    }

    private boolean isAsItSays() {
        boolean sameDigest = manifest.content()
                .map(stated -> stated.equals(Digest.of(replay.context(), stated.form())))
                .orElse(true);
        return replay.unfit().isEmpty() && sameDigest && manifest.counts().equals(replay.counts());
    }

    Manifest manifest() {
        return manifest;
    }

    /** The steps. */
    Chain chain() {
        return new StepTable(replay.context());
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
