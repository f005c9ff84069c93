package vn.sokehoach.data.opc;

import java.io.ByteArrayInputStream;
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
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    }

    /**
     * The root element.
     *
     * @throws UnreadableDocument TRUNCATED_ZIP where the part is no well-formed XML, CAP_EXCEEDED where it nests too deep
     */
    public XmlElement parse(byte[] part) throws UnreadableDocument {
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            try {
                return tree(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException malformed) {
            UnreadableDocument refused = new UnreadableDocument(Reason.TRUNCATED_ZIP);
            refused.initCause(malformed);
            throw refused;
        }
    }

    private XmlElement tree(XMLStreamReader reader) throws XMLStreamException, UnreadableDocument {
        XmlElement top = new XmlElement("", Map.of());
        Deque<XmlElement> open = new ArrayDeque<>();
        open.push(top);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement element = element(reader);
                    open.getFirst().add(element);
                    open.push(element);
                    if (open.size() > caps.depth()) {
                        throw new UnreadableDocument(Reason.CAP_EXCEEDED, "depth");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (keepsText(open.getFirst())) {
                        open.getFirst().append(reader.getText());
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("document type declaration");
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
        return top.children().getFirst();
    }

    /** White space between elements is most of the characters of an indented part and means nothing. */
    private static boolean keepsText(XmlElement element) {
        return element.children().isEmpty();
    }

    private static XmlElement element(XMLStreamReader reader) {
        int count = reader.getAttributeCount();
        Map<String, String> attributes = count == 0 ? Map.of() : new HashMap<>(count * 2);
        for (int at = 0; at < count; at++) {
            String space = reader.getAttributeNamespace(at);
            boolean relationship = space != null && space.endsWith("/relationships");
            attributes.put((relationship ? "r:" : "") + reader.getAttributeLocalName(at), reader.getAttributeValue(at));
        }
        return new XmlElement(reader.getLocalName(), attributes);
    }
}
