package vn.sokehoach.data.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.reading.BlockDump;
import vn.sokehoach.data.reading.SniffingReader;

/** Reads the pages of a test as files are read, whatever their names say. */
final class Pages {
    private static final SourceFile FILE = new SourceFile("ke-hoach.doc", "0".repeat(64));

    private Pages() {}

    static SourceDocument read(String page) {
        return read(page.getBytes(StandardCharsets.UTF_8));
    }

    static SourceDocument read(byte[] page) {
        try {
            return new SniffingReader().read(FILE, page);
        } catch (UnreadableDocument refused) {
            throw new AssertionError(refused);
        }
    }

    /** What the paragraphs within the body of a page print. */
    static List<String> printed(String body) {
        return BlockDump.printed(read("<html><body>" + body + "</body></html>"));
    }

    /** The only table within the body of a page. */
    static Table table(String body) {
        return BlockDump.table(read("<html><body>" + body + "</body></html>"));
    }

    static List<String> rows(String body) {
        return BlockDump.rows(table(body));
    }
}
