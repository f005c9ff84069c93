package vn.sokehoach.data.html;

import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;

/** Parses a page as a browser does, within caps; what is nested too deep is read as if it stood less deep. */
final class PageParser {
    private static final int MOST_ELEMENTS = 1_000_000;
    private static final int DEEPEST = 250;

    private PageParser() {}

    /**
     * The page.
     *
     * @throws UnreadableDocument CAP_EXCEEDED where it has, or unfolds into, too many elements
     */
    static Document parse(String text) throws UnreadableDocument {
        requireFew(tags(text));
        try (StreamParser stream = new StreamParser(Parser.htmlParser().setMaxDepth(DEEPEST))) {
            Iterator<Element> elements = stream.parse(text, "").iterator();
            for (int read = 0; elements.hasNext(); read++) {
                elements.next();
                requireFew(read);
            }
            return stream.document();
        }
    }

    /** Elements that are never closed come out at the very end: they are counted beforehand. */
    private static int tags(String text) {
        int tags = 0;
        for (int at = text.indexOf('<'); at >= 0 && at + 1 < text.length(); at = text.indexOf('<', at + 1)) {
            tags += Character.isLetter(text.charAt(at + 1)) ? 1 : 0;
        }
        return tags;
    }

    private static void requireFew(int elements) throws UnreadableDocument {
        if (elements > MOST_ELEMENTS) {
            throw new UnreadableDocument(Reason.CAP_EXCEEDED, "elements");
        }
    }
}
