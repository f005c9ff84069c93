package vn.sokehoach.core.usecase.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.text.VietnameseText;

/** A file that a person wants taken in, by its path. */
public record FileOnDisk(Path path) implements IncomingFile {
    /** In bytes; the largest real plan with its pictures stays far below. */
    private static final int LARGEST = 64 * 1024 * 1024;

    @Override
    public String name() {
        Path last = path.getFileName();
        return VietnameseText.nfc(last == null ? path.toString() : last.toString());
    }

    @Override
    public byte[] read() throws UnreadableDocument {
        if (!Files.isRegularFile(path)) {
            throw new UnreadableDocument(UnreadableDocument.Reason.CANNOT_OPEN);
        }
        try (InputStream in = Files.newInputStream(path)) {
            // The size that the folder states may be old: what counts is what comes out.
            byte[] content = in.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw new UnreadableDocument(UnreadableDocument.Reason.TOO_LARGE,
                        megabytes(Math.max(content.length, Files.size(path))), megabytes(LARGEST));
            }
            return content;
        } catch (IOException unreadable) {
            throw new UnreadableDocument(UnreadableDocument.Reason.CANNOT_OPEN).because(unreadable);
        }
    }

    private static String megabytes(long bytes) {
        return Long.toString((bytes + (1 << 20) - 1) >> 20);
    }
}
