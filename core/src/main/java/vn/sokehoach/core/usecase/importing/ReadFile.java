package vn.sokehoach.core.usecase.importing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.sokehoach.core.plan.SourceFile;
import vn.sokehoach.core.reading.Block;
import vn.sokehoach.core.reading.DocumentReader;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.usecase.importing.PreparedImport.PreparedDocument;

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
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            throw failed(failure);
        }
    }

    static UnreadableDocument failed(Throwable failure) {
        UnreadableDocument refused = new UnreadableDocument(UnreadableDocument.Reason.FAILED);
        refused.initCause(failure);
        return refused;
    }

    PreparedDocument prepared() {
        return new PreparedDocument(file, content, blocks());
    }

    private List<String> blocks() {
        SortedMap<Integer, String> texts = new TreeMap<>();
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Paragraph paragraph -> add(texts, paragraph.source().block(), paragraph.text());
                case Block.Table table ->
                    table.cells().forEach(cell -> add(texts, cell.source().block(), cell.text()));
            }
        }
        int last = texts.isEmpty() ? 0 : texts.lastKey();
        return IntStream.rangeClosed(1, last).mapToObj(number -> texts.getOrDefault(number, "")).toList();
    }

    private static void add(SortedMap<Integer, String> texts, int block, String text) {
        texts.merge(block, text, (above, below) -> above + "\n" + below);
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
