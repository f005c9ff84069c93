package vn.sokehoach.data.opc;

import java.io.ByteArrayOutputStream;
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
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;

/** A zip file, every entry inflated once under the caps and checked; only XML and relationships are kept. */
public final class ZipContent {
    private static final int CHUNK = 1 << 16;

    private final Map<String, byte[]> kept = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Caps caps;
    private long total;

    private ZipContent(Caps caps) {
        this.caps = caps;
    }

    /**
     * Opens a zip file.
     *
     * @throws UnreadableDocument TRUNCATED_ZIP where it is cut off or damaged, ENCRYPTED where an entry is, CAP_EXCEEDED
     *                            where it passes a cap or bears a name twice (CVE-2025-31672)
     */
    public static ZipContent open(byte[] content, Caps caps) throws UnreadableDocument {
        ZipContent zip = new ZipContent(caps);
        try (ZipFile file = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            List<ZipArchiveEntry> entries = Collections.list(file.getEntries());
            if (entries.size() > caps.entries()) {
                throw exceeded("entries");
            }
            for (ZipArchiveEntry entry : entries) {
                zip.take(file, entry);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableDocument(Reason.TRUNCATED_ZIP).because(damaged);
        }
        return zip;
    }

    /** The bytes of an XML entry, whose name is compared without case; empty where there is none. */
    public Optional<byte[]> part(String name) {
        return Optional.ofNullable(kept.get(key(name)));
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

    private void take(ZipFile file, ZipArchiveEntry entry) throws IOException, UnreadableDocument {
        if (!names.add(key(entry.getName()))) {
            throw exceeded("duplicate");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableDocument(Reason.ENCRYPTED);
        }
        if (entry.isDirectory()) {
            return;
        }
        String key = key(entry.getName());
        boolean keep = key.endsWith(".xml") || key.endsWith(".rels") || key.equals("mimetype");
        try (InputStream stream = file.getInputStream(entry)) {
            byte[] bytes = inflate(stream, entry, keep);
            if (keep) {
                kept.put(key, bytes);
            }
        }
    }

    private byte[] inflate(InputStream stream, ZipArchiveEntry entry, boolean keep)
            throws IOException, UnreadableDocument {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CRC32 sum = new CRC32();
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
            size += read;
            total += read;
            if (size > caps.entryBytes() || total > caps.totalBytes()) {
                throw exceeded("bytes");
            }
            sum.update(chunk, 0, read);
            if (keep) {
                bytes.write(chunk, 0, read);
            }
        }
        if (sum.getValue() != entry.getCrc()) {
            throw new IOException("checksum of " + entry.getName());
        }
        return bytes.toByteArray();
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    private static UnreadableDocument exceeded(String which) {
        return new UnreadableDocument(Reason.CAP_EXCEEDED, which);
    }
}
