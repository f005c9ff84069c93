package vn.sokehoach.core.usecase.importing;

import vn.sokehoach.core.reading.DocumentReader;
import vn.sokehoach.core.reading.ReadingEnded;
import vn.sokehoach.core.reading.ReadingWatch;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.Fingerprint;
import vn.sokehoach.core.source.SourceFile;

/** A file that could be read: its bytes and its blocks. */
record ReadFile(SourceFile file, byte[] content, SourceDocument document) {

    /**
     * Opens and reads a file; whatever goes wrong inside the reader refuses this file and nothing else.
     *
     * @throws UnreadableDocument where it cannot be read
     * @throws ReadingEnded       where nobody wants it any more
     */
    static ReadFile read(IncomingFile incoming, DocumentReader reader, ReadingWatch.Parts watch)
            throws UnreadableDocument {
        try {
            byte[] content = incoming.read();
            SourceFile file = new SourceFile(incoming.name(), Fingerprint.of(content));
            return new ReadFile(file, content, reader.read(file, content, watch));
        } catch (ReadingEnded ended) {
            throw ended;
        } catch (RuntimeException | Error failure) {
            throw failed(failure);
        }
    }

    static UnreadableDocument failed(Throwable failure) {
        return new UnreadableDocument(UnreadableDocument.Reason.FAILED).because(failure);
    }
}
