package vn.sokehoach.data.copy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.lock.Envelope;
import vn.sokehoach.data.lock.KeyRing;

/** Where the bytes of a copy come from: the folder of the store, or a file that was brought here. */
public record CopySource(Path file, Opening opening) {

    /** Opens the bytes anew, from the first. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    /** A file of the store's folder. */
    static CopySource within(StoreFolder folder, Path file) {
        return new CopySource(file, () -> folder.open(file));
    }

    /** A file that anybody may have put there, which these keys open where it is locked. */
    public static CopySource brought(Path file, KeyRing keys) {
        return new CopySource(file, () -> Envelope.opened(Files.newInputStream(file), keys));
    }

    InputStream open() throws IOException {
        return new BufferedInputStream(opening.open(), 1 << 16);
    }
}
