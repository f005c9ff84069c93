package vn.sokehoach.data.opc;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;

/**
 * A walk through an XML part from tag to tag, of which nothing stays in memory; names are local ones.
 */
public final class XmlWalk implements AutoCloseable {
    private final XMLStreamReader reader;
    private final int deepest;
    private int depth;
    private boolean start;

    XmlWalk(XMLStreamReader reader, int deepest) {
        this.reader = reader;
        this.deepest = deepest;
    }

    /**
     * Goes to the next tag; false behind the last.
     *
     * @throws UnreadableDocument TRUNCATED_ZIP where the part is no well-formed XML or declares a type, CAP_EXCEEDED where
     *                            it nests too deep
     */
    public boolean next() throws UnreadableDocument {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        start = true;
                        if (++depth >= deepest) {
                            throw new UnreadableDocument(Reason.CAP_EXCEEDED, "depth");
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        start = false;
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new XMLStreamException("document type declaration");
                    default -> {
                        // characters are asked for where they mean something
                    }
                }
            }
            return false;
        } catch (XMLStreamException malformed) {
            throw new UnreadableDocument(Reason.TRUNCATED_ZIP).because(malformed);
        }
    }

    /** Whether it stands at the start tag of such an element. */
    public boolean starts(String name) {
        return start && reader.getLocalName().equals(name);
    }

    /** Whether it stands at the end tag of such an element. */
    public boolean ends(String name) {
        return !start && reader.getLocalName().equals(name);
    }

    /** An attribute of the element that starts here, in no namespace; null where it has none. */
    public @Nullable String attribute(String name) {
        return reader.getAttributeValue("", name);
    }

    /**
     * The characters of the element that starts here, up to its end tag, at which the walk then stands.
     *
     * @throws UnreadableDocument TRUNCATED_ZIP where elements stand in it
     */
    public String text() throws UnreadableDocument {
        try {
            String text = reader.getElementText();
            start = false;
            depth--;
            return text;
        } catch (XMLStreamException malformed) {
            throw new UnreadableDocument(Reason.TRUNCATED_ZIP).because(malformed);
        }
    }

    @Override
    public void close() throws UnreadableDocument {
        try {
            reader.close();
        } catch (XMLStreamException failure) {
            throw new UnreadableDocument(Reason.TRUNCATED_ZIP).because(failure);
        }
    }
}
