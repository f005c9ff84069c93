package vn.sokehoach.data.word;

import java.util.Optional;
import java.util.stream.Stream;
import vn.sokehoach.data.opc.XmlElement;

/**
 * The elements of a container with every wrapper around them taken off: content controls, tracked changes (read as
 * accepted), alternatives (one of them), tags. Counts the tracked changes that it meets.
 */
final class Unwrapped {
    private int revisions;

    Stream<XmlElement> children(XmlElement container) {
        return container.children().stream().flatMap(this::unwrap);
    }

    /** How many insertions, deletions and moves were met. */
    int revisions() {
        return revisions;
    }

    /** Counts a tracked change that is a property, of a row or of a paragraph's end. */
    void countRevision() {
        revisions++;
    }

    private Stream<XmlElement> unwrap(XmlElement element) {
        return switch (element.name()) {
            case "sdt" -> isPlaceholder(element) ? Stream.empty()
                    : element.children("sdtContent").flatMap(this::children);
            case "customXml", "smartTag", "dir", "bdo", "hyperlink", "fldSimple", "ruby", "rubyBase" ->
                children(element);
            case "ins", "moveTo" -> {
                revisions++;
                yield children(element);
            }
            case "del", "moveFrom" -> {
                revisions++;
                yield Stream.empty();
            }
            case "AlternateContent" -> alternative(element).stream().flatMap(this::children);
            default -> Stream.of(element);
        };
    }

    /** Word's own prompt ("Click here to enter text") stands for a content control that nobody filled. */
    private static boolean isPlaceholder(XmlElement control) {
        return control.find("sdtPr", "showingPlcHdr").filter(Look::isOn).isPresent();
    }

    private static Optional<XmlElement> alternative(XmlElement element) {
        Optional<XmlElement> choice = element.child("Choice");
        Optional<XmlElement> fallback = element.child("Fallback");
        boolean told = choice.filter(Unwrapped::tells).isPresent() || fallback.filter(Unwrapped::tells).isEmpty();
        return told ? choice.or(() -> fallback) : fallback;
    }

    private static boolean tells(XmlElement alternative) {
        return Stream.of("txbxContent", "p", "t", "tbl")
                .anyMatch(name -> alternative.within(name).findAny().isPresent());
    }
}
