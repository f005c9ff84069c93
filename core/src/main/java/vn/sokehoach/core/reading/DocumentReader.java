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

    /**
     * The same, followed page by page or paragraph by paragraph where the kind of the file tells how many there are.
     *
     * @throws ReadingEnded where nobody wants the document any more
     */
    default SourceDocument read(SourceFile file, byte[] content, ReadingWatch.Parts watch) throws UnreadableDocument {
        return read(file, content);
    }
}
