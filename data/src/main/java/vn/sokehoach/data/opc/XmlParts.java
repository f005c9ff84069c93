package vn.sokehoach.data.opc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;

/** Parses the XML parts of a package; a part with a DTD is refused, nothing outside the part is ever looked up. */
public final class XmlParts {
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final Caps caps;

    /** A parser under these caps. */
    public XmlParts(Caps caps) {
        this.caps = caps;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Depth has a cap of ours. Without a DTD there are only &amp; and its like: a long text may hold any number of them.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    }

    /**
     * The root element.
     *
     * @throws UnreadableDocument TRUNCATED_ZIP where the part is no well-formed XML, CAP_EXCEEDED where it nests too deep
     */
    public XmlElement parse(byte[] part) throws UnreadableDocument {
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(XmlDecoding.of(new ByteArrayInputStream(part)));
            try {
                return tree(reader);
            } finally {
                reader.close();
            }
        } catch (IOException | XMLStreamException malformed) {
            throw new UnreadableDocument(Reason.TRUNCATED_ZIP).because(malformed);
        }
    }

    /**
     * A walk through a part that is too large for a tree; the caller closes it.
     *
     * @throws UnreadableDocument TRUNCATED_ZIP where it does not begin as XML does
     */
    public XmlWalk walk(InputStream part) throws UnreadableDocument {
        try {
            return new XmlWalk(factory.createXMLStreamReader(XmlDecoding.of(part)), caps.depth());
        } catch (IOException | XMLStreamException malformed) {
            throw new UnreadableDocument(Reason.TRUNCATED_ZIP).because(malformed);
        }
    }

    private XmlElement tree(XMLStreamReader reader) throws XMLStreamException, UnreadableDocument {
        XmlElement top = new XmlElement("", Map.of());
        Deque<XmlElement> open = new ArrayDeque<>();
        open.push(top);
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement element = element(reader);
                    open.getFirst().add(element);
                    open.push(element);
                    require(open.size() - 1 <= caps.depth(), "depth");
                    require(++elements <= caps.elements(), "elements");
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader, open.getFirst());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("document type declaration");
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
        return top.children().getFirst();
    }

    private static void require(boolean within, String which) throws UnreadableDocument {
        if (!within) {
            throw new UnreadableDocument(Reason.CAP_EXCEEDED, which);
        }
    }

    /** White space between elements is most of the characters of an indented part and means nothing. */
    private static void text(XMLStreamReader reader, XmlElement element) {
        if (element.children().isEmpty()) {
            element.append(reader.getText());
        }
    }

    private static XmlElement element(XMLStreamReader reader) {
        int count = reader.getAttributeCount();
        if (count == 1) {
            return new XmlElement(reader.getLocalName(), Map.of(name(reader, 0), reader.getAttributeValue(0)));
        }
        Map<String, String> attributes = count == 0 ? Map.of() : new HashMap<>(count * 2);
        for (int at = 0; at < count; at++) {
            attributes.put(name(reader, at), reader.getAttributeValue(at));
        }
        return new XmlElement(reader.getLocalName(), attributes);
    }

    private static String name(XMLStreamReader reader, int attribute) {
        String space = reader.getAttributeNamespace(attribute);
        String name = reader.getAttributeLocalName(attribute);
        return space != null && space.endsWith("/relationships") ? "r:" + name : name;
    }
}
