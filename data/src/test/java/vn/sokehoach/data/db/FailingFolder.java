package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.data.journal.StoreFolder;

/** A folder on a disk that writes and then cannot force once, or under whose database the ground is pulled away. */
final class FailingFolder extends StoreFolder {
    boolean fails;
    boolean breaksDatabase;
    @Nullable
    Path unreadable;

    FailingFolder(Path root) {
        super(root);
    }

    @Override
    public InputStream open(Path file) throws IOException {
        if (file.equals(unreadable)) {
            throw new IOException("bad sector");
        }
        return super.open(file);
    }

    @Override
    public void moveIn(Path finished, Path place) throws IOException {
        super.moveIn(finished, place);
        unreadable = place.equals(unreadable) ? null : unreadable;
    }

    @Override
    protected void force(FileChannel channel) throws IOException {
        if (fails) {
            fails = false;
            throw new IOException("no space left");
        }
        super.force(channel);
        if (breaksDatabase) {
            breaksDatabase = false;
            shutDownDatabase();
        }
    }

    /** Ends the open database from within this process: whatever it is asked next fails. */
    void shutDownDatabase() {
        assertThatThrownBy(() -> Database.open(database()).context().execute("SHUTDOWN IMMEDIATELY"))
                .hasMessageContaining("closed");
    }
}
