package vn.sokehoach.data.word;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.data.opc.OfficePackage;
import vn.sokehoach.data.opc.XmlElement;

/**
 * What a Word document is made of, as elements of WordprocessingML (ECMA-376).
 *
 * @param margins headers and footers
 */
public record WordParts(XmlElement body, Optional<XmlElement> styles, Optional<XmlElement> numbering,
        List<XmlElement> footnotes, List<XmlElement> endnotes, List<XmlElement> margins) {

    public WordParts {
        footnotes = List.copyOf(footnotes);
        endnotes = List.copyOf(endnotes);
        margins = List.copyOf(margins);
    }

    /**
     * The parts of a package.
     *
     * @throws UnreadableDocument TRUNCATED_ZIP where its parts are damaged, OTHER_ZIP where there is no document in it
     */
    public static WordParts of(OfficePackage parts) throws UnreadableDocument {
        String main = parts.mainPart().orElse("word/document.xml");
        XmlElement body = parts.xml(main)
                .flatMap(root -> root.child("body"))
                .orElseThrow(() -> new UnreadableDocument(Reason.OTHER_ZIP));
        List<XmlElement> margins = new java.util.ArrayList<>(parts.related(main, "header"));
        margins.addAll(parts.related(main, "footer"));
        return new WordParts(body, first(parts.related(main, "styles")), first(parts.related(main, "numbering")),
                parts.related(main, "footnotes"), parts.related(main, "endnotes"), margins);
    }

    /** Every part that holds text. */
    public Stream<XmlElement> texts() {
        return Stream.of(List.of(body), margins, footnotes, endnotes).flatMap(List::stream);
    }

    private static Optional<XmlElement> first(List<XmlElement> parts) {
        return parts.stream().findFirst();
    }
}
