package vn.sokehoach.data.journal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokehoach.core.store.OriginalStore;

/** The imported files under their SHA-256. */
public final class Originals implements OriginalStore {

    private static final Logger LOG = LoggerFactory.getLogger(Originals.class);

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

    /** Whether the file is there, can be read and is unaltered. */
    public boolean isSound(String sha256) {
        try {
            return Files.exists(place(sha256)) && folder.checksum(place(sha256)).equals(sha256);
        } catch (IOException unreadable) {
            LOG.warn("a document cannot be read: {}", unreadable.toString());
            return false;
        }
    }

    /** How many bytes a file has. */
    public long size(String sha256) throws IOException {
        return folder.size(place(sha256));
    }

    /** Takes a file over from others where it is sound there; false where it is not, or cannot be written here. */
    public boolean takeFrom(Originals others, String sha256) {
        if (!others.isSound(sha256)) {
            return false;
        }
        try {
            folder.replace(place(sha256), folder.read(others.place(sha256)));
            return true;
        } catch (IOException failure) {
            LOG.warn("a document was not taken over: {}", failure.toString());
            return false;
        }
    }

    /**
     * What became of documents that were not as they were taken in.
     *
     * @param mended how many were put right from their second copies
     * @param lost   how many have no sound copy
     */
    public record Mended(int mended, int lost) {}

    /** Looks at each of the documents of a store with these names, and mends what can be mended. */
    public static Mended mend(StoreFolder folder, List<String> documents) {
        Originals originals = new Originals(folder);
        Originals spares = spare(folder);
        int mended = 0;
        int lost = 0;
        for (String document : documents) {
            if (!originals.isSound(document)) {
                boolean taken = originals.takeFrom(spares, document);
                mended += taken ? 1 : 0;
                lost += taken ? 0 : 1;
            }
        }
        return new Mended(mended, lost);
    }

    private Path place(String sha256) {
        return place.resolve(sha256);
    }
}
