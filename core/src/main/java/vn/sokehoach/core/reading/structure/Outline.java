package vn.sokehoach.core.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.structure.Label.Kind;

/** The paragraphs of a text as a tree, built from their labels: a label hangs below the last one of an outer kind. */
public final class Outline {

    private Outline() {}

    /**
     * A labelled paragraph with what hangs below it.
     *
     * @param label      null for the root
     * @param paragraph  null for the root
     * @param plain      the paragraphs without a label right behind it, before any child
     * @param children   in the order of the text
     */
    public record Node(@org.jspecify.annotations.Nullable Label label,
            @org.jspecify.annotations.Nullable Paragraph paragraph, List<Paragraph> plain, List<Node> children) {

        static Node of(Label label, Paragraph paragraph) {
            return new Node(label, paragraph, new ArrayList<>(), new ArrayList<>());
        }

        /** The kind of its label. */
        public Kind kind() {
            return label().kind();
        }

        /** Its text behind the label. */
        public String text() {
            return paragraph.text().substring(Math.min(label.start(), paragraph.text().length()));
        }

        /** It and everything below it, in the order of the text. */
        public List<Paragraph> paragraphs() {
            List<Paragraph> all = new ArrayList<>();
            if (paragraph != null) {
                all.add(paragraph);
            }
            all.addAll(plain);
            children.forEach(child -> all.addAll(child.paragraphs()));
            return all;
        }
    }

    /** Builds the tree of a text; the root has no label. */
    public static Node of(List<Paragraph> paragraphs) {
        Node root = new Node(null, null, new ArrayList<>(), new ArrayList<>());
        List<Node> open = new ArrayList<>(List.of(root));
        for (Paragraph paragraph : paragraphs) {
            Optional<Label> label = Label.of(paragraph).map(found -> ofOpenSequence(found, open));
            if (label.isEmpty()) {
                open.getLast().plain().add(paragraph);
            } else {
                Node node = Node.of(label.get(), paragraph);
                close(open, label.get().kind());
                open.getLast().children().add(node);
                open.add(node);
            }
        }
        return root;
    }

    /** "I." may be a Roman one or the letter i of a sequence a, b, c; a "c)" may stand among "a." labels. */
    private static Label ofOpenSequence(Label label, List<Node> open) {
        if (label.kind() != Kind.ROMAN || !label.text().equals("I")) {
            return label;
        }
        boolean afterH = open.stream()
                .skip(1)
                .anyMatch(node -> node.kind() == Kind.CAPITAL && node.label().text().equals("H"));
        return afterH ? new Label(Kind.CAPITAL, label.text(), label.start()) : label;
    }

    private static void close(List<Node> open, Kind kind) {
        for (int i = open.size() - 1; i > 0; i--) {
            if (open.get(i).kind() == kind) {
                cut(open, i);
                return;
            }
        }
        while (open.size() > 1 && open.getLast().kind().compareTo(kind) > 0) {
            open.removeLast();
        }
    }

    private static void cut(List<Node> open, int size) {
        while (open.size() > size) {
            open.removeLast();
        }
    }
}
