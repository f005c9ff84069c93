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
    private final Path place;

    public Originals(StoreFolder folder) {
        this(folder, folder.originals());
    }

    private Originals(StoreFolder folder, Path place) {
        this.folder = folder;
        this.place = place;
    }

    /** The second copies that the book keeps, from which a damaged original is mended. */
    public static Originals spare(StoreFolder folder) {
        return new Originals(folder, folder.spares());
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

    /** How many bytes a file has. */
    public long size(String sha256) throws IOException {
        return Files.size(place(sha256));
    }

    /** Takes a file over from others where it is sound there; false where it is not. */
    public boolean takeFrom(Originals others, String sha256) throws IOException {
        if (!others.isSound(sha256)) {
            return false;
        }
        folder.replace(place(sha256), folder.read(others.place(sha256)));
        return true;
    }

    private Path place(String sha256) {
        return place.resolve(sha256);
    }
}
