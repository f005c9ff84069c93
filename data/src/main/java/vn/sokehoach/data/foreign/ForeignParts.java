package vn.sokehoach.data.foreign;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.data.opc.OfficePackage;
import vn.sokehoach.data.opc.OfficePackage.Relationship;
import vn.sokehoach.data.opc.XmlElement;

/** What a package of Office is related to beyond its own text: other files, objects, queries, other programs. */
public final class ForeignParts {
    private static final Set<String> OBJECTS = Set.of("oleObject", "package", "aFChunk");
    private static final Set<String> RUNNING = Set.of("control", "webextension", "xlMacrosheet", "xlIntlMacrosheet");

    private final OfficePackage parts;
    private final LeftOut found = new LeftOut();

    private ForeignParts(OfficePackage parts) {
        this.parts = parts;
    }

    /**
     * What is found in a package.
     *
     * @throws UnreadableDocument TRUNCATED_ZIP where a list of relationships is damaged, CAP_EXCEEDED
     */
    public static LeftOut in(OfficePackage parts) throws UnreadableDocument {
        ForeignParts foreign = new ForeignParts(parts);
        for (Relationship relationship : parts.allRelationships()) {
            foreign.look(relationship);
        }
        return foreign.found;
    }

    private void look(Relationship relationship) throws UnreadableDocument {
        String kind = relationship.kind();
        if (relationship.isExternal()) {
            external(kind, relationship.target());
        } else if (OBJECTS.contains(kind)) {
            found.embedded(relationship.target());
        } else if (RUNNING.contains(kind)) {
            found.script(kind);
        } else if (kind.equals("connections")) {
            parts.xml(relationship.target())
                    .ifPresent(root -> root.children("connection").forEach(this::connection));
        } else if (kind.equals("externalLink")) {
            parts.xml(relationship.target()).flatMap(root -> root.child("ddeLink")).ifPresent(this::otherProgram);
        }
    }

    /** A hyperlink is text; a template on the writer's own machine is where every document comes from. */
    private void external(String kind, String target) {
        boolean harmless = kind.equals("hyperlink") || kind.equals("attachedTemplate") && !ShortName.isRemote(target);
        if (!harmless) {
            found.link(target);
        }
    }

    private void connection(XmlElement connection) {
        Optional<@Nullable String> address = connection.child("webPr").map(web -> web.attribute("url"));
        Optional<@Nullable String> file = connection.child("textPr").map(text -> text.attribute("sourceFile"));
        @Nullable
        String named = connection.attribute("name");
        found.link(address.or(() -> file).orElse(named == null ? "" : named));
    }

    private void otherProgram(XmlElement link) {
        found.script("DDE " + link.attribute("ddeService"));
    }
}
