package vn.sokehoach.data.opc;

import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.UnreadableDocument;

/** A package of Office parts: content types, relationships, XML. */
public final class OfficePackage {
    private static final String RELATIONSHIPS = ".rels";

    private final ZipContent zip;
    private final XmlParts xml;

    private OfficePackage(ZipContent zip, Caps caps) {
        this.zip = zip;
        this.xml = new XmlParts(caps);
    }

    /** The package in an opened zip file. */
    public static OfficePackage of(ZipContent zip, Caps caps) {
        return new OfficePackage(zip, caps);
    }

    /** The content type of the main part, in lower case; empty where the zip file is no Office package. */
    public Optional<String> mainContentType() throws UnreadableDocument {
        Optional<XmlElement> types = xml("[Content_Types].xml");
        Optional<String> main = mainPart();
        if (types.isEmpty() || main.isEmpty()) {
            return Optional.empty();
        }
        String name = "/" + main.get();
        return types.get()
                .children("Override")
                .filter(type -> name.equalsIgnoreCase(type.attribute("PartName")))
                .map(type -> String.valueOf(type.attribute("ContentType")).toLowerCase(Locale.ROOT))
                .findFirst();
    }

    /** The name of the main part, without a slash at its front; empty where there is none. */
    public Optional<String> mainPart() throws UnreadableDocument {
        return relationships("").filter(relationship -> isOf(relationship, "officeDocument"))
                .map(relationship -> resolve("", relationship.attribute("Target")))
                .findFirst();
    }

    /** The parts to which a part is related in this way ("styles", "header"), parsed, in order. */
    public List<XmlElement> related(String part, String kind) throws UnreadableDocument {
        List<String> names = relationships(part).filter(relationship -> isOf(relationship, kind))
                .filter(relationship -> !Relationship.isExternal(relationship))
                .map(relationship -> resolve(part, relationship.attribute("Target")))
                .distinct()
                .toList();
        List<XmlElement> parts = new ArrayList<>();
        for (String name : names) {
            xml(name).ifPresent(parts::add);
        }
        return parts;
    }

    /** An XML part; empty where there is none of this name. */
    public Optional<XmlElement> xml(String name) throws UnreadableDocument {
        Optional<byte[]> part = zip.part(name);
        return part.isEmpty() ? Optional.empty() : Optional.of(xml.parse(part.get()));
    }

    /**
     * All that the package and its parts are related to, as they say in their lists.
     *
     * @throws UnreadableDocument TRUNCATED_ZIP where a list is damaged
     */
    public List<Relationship> allRelationships() throws UnreadableDocument {
        List<Relationship> all = new ArrayList<>();
        for (String list : zip.namesEnding(RELATIONSHIPS)) {
            String part = list.substring(0, list.length() - RELATIONSHIPS.length()).replaceFirst("(^|/)_rels/", "$1");
            xml(list).stream()
                    .flatMap(root -> root.children("Relationship"))
                    .forEach(relationship -> all.add(Relationship.of(part, relationship)));
        }
        return all;
    }

    /** A walk through an XML part, which the caller closes; empty where there is none of this name. */
    public Optional<XmlWalk> walk(String name) throws UnreadableDocument {
        Optional<InputStream> part = zip.stream(name);
        return part.isEmpty() ? Optional.empty() : Optional.of(xml.walk(part.get()));
    }

    /** The names of the parts of this package to which a part is related, by the ids of the relationships. */
    public Map<String, String> targets(String part) throws UnreadableDocument {
        Map<String, String> targets = new HashMap<>();
        relationships(part).filter(relationship -> !Relationship.isExternal(relationship))
                .forEach(relationship -> targets.put(String.valueOf(relationship.attribute("Id")),
                        resolve(part, relationship.attribute("Target"))));
        return targets;
    }

    /** The name of the first part to which a part is related in this way ("sharedStrings"); empty for none. */
    public Optional<String> firstRelated(String part, String kind) throws UnreadableDocument {
        return relationships(part).filter(relationship -> isOf(relationship, kind))
                .filter(relationship -> !Relationship.isExternal(relationship))
                .map(relationship -> resolve(part, relationship.attribute("Target")))
                .findFirst();
    }

    private Stream<XmlElement> relationships(String part) throws UnreadableDocument {
        int slash = part.lastIndexOf('/') + 1;
        Optional<XmlElement> found = xml(part.substring(0, slash) + "_rels/" + part.substring(slash) + RELATIONSHIPS);
        return found.stream().flatMap(root -> root.children("Relationship"));
    }

    private static boolean isOf(XmlElement relationship, String kind) {
        String type = relationship.attribute("Type");
        return type != null && type.endsWith("/" + kind);
    }

    private static String resolve(String part, @Nullable String target) {
        String from = target == null ? "" : target;
        if (from.startsWith("/")) {
            return from.substring(1);
        }
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        try {
            String path = URI.create("/" + folder).resolve(from.replace(" ", "%20")).getPath();
            return path == null || path.isEmpty() ? from : path.substring(1);
        } catch (IllegalArgumentException noAddress) {
            return folder + from;
        }
    }

    /**
     * What a part is related to.
     *
     * @param kind   the last word of the relationship's type
     * @param target the name of another part, or an address where it is external, as it is written
     */
    public record Relationship(String kind, String target, boolean isExternal) {

        private static Relationship of(String part, XmlElement element) {
            String type = String.valueOf(element.attribute("Type"));
            boolean external = isExternal(element);
            @Nullable
            String target = element.attribute("Target");
            return new Relationship(type.substring(type.lastIndexOf('/') + 1),
                    external ? String.valueOf(target) : resolve(part, target), external);
        }

        private static boolean isExternal(XmlElement element) {
            return "External".equalsIgnoreCase(element.attribute("TargetMode"));
        }
    }
}
