package vn.sokehoach.data.journal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sokehoach.core.store.OriginalStore;

/** The imported files under their SHA-256. */
public final class Originals implements OriginalStore {

    private final StoreFolder folder;

    public Originals(StoreFolder folder) {
        this.folder = folder;
    }

    @Override
    public String keep(byte[] content) throws IOException {
        String sha256 = Checksum.of(content);
        Path file = place(sha256);
        if (!Files.exists(file) || !isSound(sha256)) {
            folder.replace(file, content);
        }
        return sha256;
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return new ByteArrayInputStream(folder.read(place(sha256)));
    }

    /** Whether the file is there and unaltered. */
    public boolean isSound(String sha256) throws IOException {
        return Files.exists(place(sha256)) && folder.checksum(place(sha256)).equals(sha256);
    }

    private Path place(String sha256) {
        return folder.originals().resolve(sha256);
    }
}
