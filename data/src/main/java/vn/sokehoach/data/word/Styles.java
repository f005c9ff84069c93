package vn.sokehoach.data.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.data.opc.XmlElement;

/** The styles of a document, with what they inherit. */
final class Styles {
    private final Map<String, XmlElement> byId = new HashMap<>();
    private @Nullable String usualParagraph;
    private final Look defaults;

    /** The styles in the part "styles". */
    Styles(Optional<XmlElement> part) {
        part.ifPresent(root -> root.children("style").forEach(this::add));
        defaults = Look.ofRun(part.flatMap(root -> root.find("docDefaults", "rPrDefault", "rPr")));
    }

    private void add(XmlElement style) {
        String id = style.attribute("styleId");
        if (id != null) {
            byId.putIfAbsent(id, style);
            boolean usual = style.attribute("default") != null && !"0".equals(style.attribute("default"));
            if (usual && "paragraph".equals(style.attribute("type"))) {
                usualParagraph = id;
            }
        }
    }

    /** The look of a paragraph style over what holds for all; of the usual one where a paragraph names none. */
    Look paragraph(@Nullable String id) {
        return look(id == null ? usualParagraph : id, new HashSet<>()).over(defaults);
    }

    /** The look of a character style. */
    Look character(@Nullable String id) {
        return look(id, new HashSet<>());
    }

    private Look look(@Nullable String id, Set<String> seen) {
        XmlElement style = id == null ? null : byId.get(id);
        if (style == null || !seen.add(id)) {
            return Look.SILENT;
        }
        Look own = Look.ofParagraph(style.child("pPr")).over(Look.ofRun(style.child("rPr")));
        return own.over(look(basedOn(style), seen));
    }

    /** The id of a paragraph's style or the first inherited one that says something of lists; null where none does. */
    @Nullable
    String listStyle(@Nullable String id) {
        String at = id == null ? usualParagraph : id;
        Set<String> seen = new HashSet<>();
        while (at != null && byId.containsKey(at) && seen.add(at)) {
            if (byId.get(at).find("pPr", "numPr").isPresent()) {
                return at;
            }
            at = basedOn(byId.get(at));
        }
        return null;
    }

    /** The list of a numbering style ("styleLink"); empty where there is none. */
    Optional<Integer> listOf(String id) {
        return Optional.ofNullable(look(id, new HashSet<>()).numId());
    }

    /** The borders of a table style: the element "tblBorders" of it or of one that it inherits. */
    Optional<XmlElement> borders(@Nullable String id) {
        String at = id;
        Set<String> seen = new HashSet<>();
        while (at != null && byId.containsKey(at) && seen.add(at)) {
            Optional<XmlElement> borders = byId.get(at).find("tblPr", "tblBorders");
            if (borders.isPresent()) {
                return borders;
            }
            at = basedOn(byId.get(at));
        }
        return Optional.empty();
    }

    private static @Nullable String basedOn(XmlElement style) {
        return style.child("basedOn").map(XmlElement::val).orElse(null);
    }
}
