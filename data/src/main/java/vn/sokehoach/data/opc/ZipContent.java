package vn.sokehoach.data.opc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;

/**
 * A zip file, every entry inflated once under the caps and checked, none kept: a part is inflated again by whoever reads
 * it, so that a large one never stands in memory unless its reader wants it to.
 */
public final class ZipContent {
    private static final int CHUNK = 1 << 16;
    /** How Office packs; a library may know other ways, and need other libraries for them. */
    private static final Set<Integer> PACKINGS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final ZipFile file;
    private final Caps caps;
    private long total;

    private ZipContent(ZipFile file, Caps caps) {
        this.file = file;
        this.caps = caps;
    }

    /**
     * Opens a zip file.
     *
     * @throws UnreadableDocument TRUNCATED_ZIP where it is cut off or damaged, ENCRYPTED where an entry is, CAP_EXCEEDED
     *                            where it passes a cap or bears a name twice (CVE-2025-31672)
     */
    public static ZipContent open(byte[] content, Caps caps) throws UnreadableDocument {
        try {
            // It lies in memory: nothing is held open that would have to be closed.
            ZipContent zip = new ZipContent(
                    ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get(), caps);
            List<ZipArchiveEntry> entries = Collections.list(zip.file.getEntries());
            if (entries.size() > caps.entries()) {
                throw exceeded("entries");
            }
            for (ZipArchiveEntry entry : entries) {
                zip.take(entry);
            }
            return zip;
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableDocument(Reason.TRUNCATED_ZIP).because(damaged);
        }
    }

    /** The bytes of an XML entry, whose name is compared without case; empty where there is none. */
    public Optional<byte[]> part(String name) throws UnreadableDocument {
        Optional<InputStream> stream = stream(name);
        if (stream.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream bytes = stream.get()) {
            return Optional.of(bytes.readAllBytes());
        } catch (IOException damaged) {
            throw new UnreadableDocument(Reason.TRUNCATED_ZIP).because(damaged);
        }
    }

    /** The same as a stream, which the caller closes. */
    public Optional<InputStream> stream(String name) throws UnreadableDocument {
        ZipArchiveEntry entry = parts.get(key(name));
        try {
            return entry == null ? Optional.empty() : Optional.of(file.getInputStream(entry));
        } catch (IOException damaged) {
            throw new UnreadableDocument(Reason.TRUNCATED_ZIP).because(damaged);
        }
    }

    /** Whether there is an entry of this name, in whatever case. */
    public boolean has(String name) {
        return names.contains(key(name));
    }

    /** Whether an entry's name ends like this, in whatever case. */
    public boolean hasEnding(String ending) {
        return names.stream().anyMatch(name -> name.endsWith(key(ending)));
    }

    /** The names that end like this, in lower case, in order. */
    public List<String> namesEnding(String ending) {
        return names.stream().filter(name -> name.endsWith(ending)).sorted().toList();
    }

    private void take(ZipArchiveEntry entry) throws IOException, UnreadableDocument {
        String key = key(entry.getName());
        if (!names.add(key)) {
            throw exceeded("duplicate");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableDocument(Reason.ENCRYPTED);
        }
        if (entry.isDirectory()) {
            return;
        }
        if (!PACKINGS.contains(entry.getMethod())) {
            throw new IOException("packing of " + entry.getName());
        }
        check(entry);
        if (key.endsWith(".xml") || key.endsWith(".rels") || key.equals("mimetype")) {
            parts.put(key, entry);
        }
    }

    private void check(ZipArchiveEntry entry) throws IOException, UnreadableDocument {
        CRC32 sum = new CRC32();
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        try (InputStream stream = file.getInputStream(entry)) {
            for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
                size += read;
                total += read;
                if (size > caps.entryBytes() || total > caps.totalBytes()) {
                    throw exceeded("bytes");
                }
                sum.update(chunk, 0, read);
            }
        }
        if (sum.getValue() != entry.getCrc()) {
            throw new IOException("checksum of " + entry.getName());
        }
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    private static UnreadableDocument exceeded(String which) {
        return new UnreadableDocument(Reason.CAP_EXCEEDED, which);
    }
}
