package vn.sokehoach.data.word;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.data.opc.XmlElement;

/** Footnotes and endnotes, in the order in which the text refers to them; a note without a reference is not shown. */
final class Notes {
    private final Map<String, XmlElement> byKey = new HashMap<>();
    private final Set<String> referred = new LinkedHashSet<>();

    Notes(List<XmlElement> footnotes, List<XmlElement> endnotes) {
        footnotes.forEach(part -> part.children("footnote").forEach(note -> put("footnote", note)));
        endnotes.forEach(part -> part.children("endnote").forEach(note -> put("endnote", note)));
    }

    private void put(String kind, XmlElement note) {
        String type = note.attribute("type");
        if (type == null || type.equals("normal")) {
            byKey.putIfAbsent(key(kind, note.attribute("id")), note);
        }
    }

    void refer(XmlElement reference) {
        referred.add(key(reference.name().replace("Reference", ""), reference.attribute("id")));
    }

    /** The notes that were referred to, first reference first. */
    List<XmlElement> inOrder() {
        return referred.stream().filter(byKey::containsKey).map(byKey::get).toList();
    }

    private static String key(String kind, @Nullable String id) {
        return kind + ":" + id;
    }
}
