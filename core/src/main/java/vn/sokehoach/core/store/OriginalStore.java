package vn.sokehoach.core.store;

import java.io.IOException;
import java.io.InputStream;

/** The imported files themselves, kept under their SHA-256. */
public interface OriginalStore {

    /**
     * Keeps a file; returns when it is on the disk. Keeping the same bytes twice is the same file.
     *
     * @return the SHA-256 in lower-case hex
     */
    String keep(byte[] content) throws IOException;

    /** The bytes of a kept file. */
    InputStream open(String sha256) throws IOException;
}
