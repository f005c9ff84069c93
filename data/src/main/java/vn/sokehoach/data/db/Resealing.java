package vn.sokehoach.data.db;

import java.io.IOException;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokehoach.data.journal.CarriedFiles;
import vn.sokehoach.data.journal.Chain;
import vn.sokehoach.data.journal.Journal;
import vn.sokehoach.data.journal.Rooms;
import vn.sokehoach.data.journal.Seal;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.lock.KeyFile;
import vn.sokehoach.data.lock.MasterKey;

/** Builds a book anew beside itself, encrypted or readable, and puts it in its place when it is whole. */
final class Resealing {

    private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);

    private final StoreFolder folder;
    private final Target target;

    private Resealing(StoreFolder folder, Target target) {
        this.folder = folder;
        this.target = target;
    }

    /** Makes the room in which the book is built. */
    @FunctionalInterface
    private interface Target {
        StoreFolder made() throws IOException;
    }

    /** The book with a password. */
    static Resealing locking(StoreFolder folder, MasterKey key, KeyFile file) {
        return new Resealing(folder, () -> Rooms.toLock(folder, key, file));
    }

    /** The book without one. */
    static Resealing unlocking(StoreFolder folder) {
        return new Resealing(folder, () -> Rooms.toUnlock(folder));
    }

    /**
     * Builds all files of the book and reads them again; the book as it is stays the one that counts.
     *
     * @param digest of the content, which the steps must come to
     */
    StoreFolder built(Chain chain, String digest) throws IOException, SQLException {
        StoreFolder room = target.made();
        CarriedFiles.over(folder, room);
        Journal.replaced(room, chain);
        Rebuilding rebuilding = new Rebuilding(room);
        boolean same = rebuilding.build(chain).isEmpty() && rebuilding.digest().sha256().equals(digest)
                && Chain.of(Journal.read(room).lines()).isSameAs(chain);
        if (!same) {
            throw new IOException("the book reads otherwise than it was written");
        }
        rebuilding.moveIn().close();
        Seal.set(room);
        return room;
    }

    /** Takes away what does not count; what cannot be taken away now goes when the book is opened next. */
    static void clearUp(StoreFolder folder) {
        try {
            Rooms.clearOthers(folder);
        } catch (IOException failure) {
            LOG.warn("files of the book in its other form are still there: {}", failure.toString());
        }
    }
}
