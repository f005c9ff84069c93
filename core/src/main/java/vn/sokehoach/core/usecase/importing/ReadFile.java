package vn.sokehoach.core.usecase.importing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.sokehoach.core.reading.DocumentReader;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.SourceFile;

/** A file that could be read: its bytes and its blocks. */
record ReadFile(SourceFile file, byte[] content, SourceDocument document) {

    /**
     * Opens and reads a file; whatever goes wrong inside the reader refuses this file and nothing else.
     *
     * @throws UnreadableDocument where it cannot be read
     */
    static ReadFile read(IncomingFile incoming, DocumentReader reader) throws UnreadableDocument {
        try {
            byte[] content = incoming.read();
            SourceFile file = new SourceFile(incoming.name(), fingerprint(content));
            return new ReadFile(file, content, reader.read(file, content));
        } catch (RuntimeException | Error failure) {
            throw failed(failure);
        }
    }

    static UnreadableDocument failed(Throwable failure) {
        return new UnreadableDocument(UnreadableDocument.Reason.FAILED).because(failure);
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
