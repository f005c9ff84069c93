package vn.sokehoach.core.reading;

import vn.sokehoach.core.source.SourceFile;

/** Reads a file of whatever kind into blocks; the kind is told by the content, never by the name. */
public interface DocumentReader {

    /**
     * Reads a document.
     *
     * @param file    name and fingerprint
     * @param content all bytes
     * @throws UnreadableDocument where it is not a document that can be read, with the reason
     */
    SourceDocument read(SourceFile file, byte[] content) throws UnreadableDocument;
}
