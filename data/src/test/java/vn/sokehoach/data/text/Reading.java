package vn.sokehoach.data.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.reading.BlockDump;

/** Reads a text of a test. */
final class Reading {
    static final SourceFile FILE = new SourceFile("ke-hoach.txt", "0".repeat(64));

    private Reading() {}

    static SourceDocument read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static SourceDocument read(byte[] content) {
        try {
            return new TextReader().read(FILE, content);
        } catch (UnreadableDocument refused) {
            throw new AssertionError(refused);
        }
    }

    static List<String> printed(String text) {
        return BlockDump.printed(read(text));
    }
}
