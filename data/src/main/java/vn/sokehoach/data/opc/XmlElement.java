package vn.sokehoach.data.opc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of an XML part, by local names, so that the transitional and the strict namespaces of Office are alike.
 *
 * <p>Attributes of the relationship namespace are named "r:id", all others by their local name.
 */
public final class XmlElement {
    private final String name;
    private final Map<String, String> attributes;
    /** A large part has millions of elements, most of them without children. */
    private List<XmlElement> children = List.of();
    private @Nullable StringBuilder text;

    XmlElement(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    /** An element that a reader makes of another format, with one attribute. */
    public static XmlElement of(String name, String attribute, Object value) {
        return new XmlElement(name, Map.of(attribute, value.toString()));
    }

    /** An element that a reader makes of another format, with these attributes. */
    public static XmlElement of(String name, Map<String, String> attributes) {
        return new XmlElement(name, Map.copyOf(attributes));
    }

    /** An element that a reader makes of another format, with these elements in it. */
    public static XmlElement of(String name, XmlElement... children) {
        XmlElement element = new XmlElement(name, Map.of());
        for (XmlElement child : children) {
            element.add(child);
        }
        return element;
    }

    /** The local name. */
    public String name() {
        return name;
    }

    /** Whether it has this local name. */
    public boolean is(String localName) {
        return name.equals(localName);
    }

    /** The value of an attribute; null where it has none. */
    public @Nullable String attribute(String attribute) {
        return attributes.get(attribute);
    }

    /** The attribute "val", as most properties of Word have it; null where it has none. */
    public @Nullable String val() {
        return attribute("val");
    }

    /** The elements directly in it, in order. */
    public List<XmlElement> children() {
        return children;
    }

    /** The elements of this name directly in it, in order. */
    public Stream<XmlElement> children(String localName) {
        return children.stream().filter(child -> child.is(localName));
    }

    /** The first element of this name directly in it. */
    public Optional<XmlElement> child(String localName) {
        for (XmlElement child : children) {
            if (child.is(localName)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The first element at the end of this path of names. */
    public Optional<XmlElement> find(String... path) {
        Optional<XmlElement> found = Optional.of(this);
        for (String step : path) {
            found = found.flatMap(element -> element.child(step));
        }
        return found;
    }

    /** All elements of this name in it, however deep, but not those inside one another. */
    public Stream<XmlElement> within(String localName) {
        return children.stream().flatMap(child -> child.is(localName) ? Stream.of(child) : child.within(localName));
    }

    /** The characters directly in it; "" where there are none. */
    public String text() {
        return text == null ? "" : text.toString();
    }

    /** Adds an element behind the last one. */
    public void add(XmlElement child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(2);
        }
        children.add(child);
    }

    /** Adds characters. */
    public void append(String characters) {
        if (text == null) {
            text = new StringBuilder();
        }
        text.append(characters);
    }
}
