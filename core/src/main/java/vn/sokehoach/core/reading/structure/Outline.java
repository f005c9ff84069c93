package vn.sokehoach.core.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.structure.Label.Kind;

/** The paragraphs of a text as a tree, built from their labels: a label hangs below the last one of an outer kind. */
public final class Outline {

    /** Whether Roman numbers stand outside capital letters, as in a text that begins with one. */
    private final boolean romanOutside;

    private Outline(boolean romanOutside) {
        this.romanOutside = romanOutside;
    }

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

        /** Whether nothing hangs below it. */
        boolean isLeaf() {
            return plain.isEmpty() && children.isEmpty();
        }

        /** The labelled paragraphs right below it that are no dashes. */
        List<Node> numbered() {
            return children.stream().filter(child -> child.kind() != Kind.DASH).toList();
        }

        /** Its text, and the paragraphs below that go on with it in the middle of a sentence, which are taken away. */
        String takeTitle() {
            StringBuilder title = new StringBuilder(text());
            while (!plain.isEmpty() && Character.isLowerCase(plain.getFirst().text().charAt(0))
                    && !title.toString().matches("(?s).*[.;:!?]")) {
                title.append(' ').append(plain.removeFirst().text());
            }
            return title.toString();
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
        Outline outline = new Outline(first(paragraphs, Kind.ROMAN) < first(paragraphs, Kind.CAPITAL));
        for (int at = 0; at < paragraphs.size(); at++) {
            Paragraph paragraph = paragraphs.get(at);
            Paragraph next = at + 1 < paragraphs.size() ? paragraphs.get(at + 1) : null;
            Optional<Label> label = Label.of(paragraph)
                    .map(found -> ofOpenSequence(found, open))
                    .or(() -> UnnumberedTitles.isTitle(paragraph, next, open) ? Optional.of(Label.NONE)
                            : Optional.empty());
            if (label.isEmpty()) {
                open.getLast().plain().add(paragraph);
            } else {
                Node node = Node.of(label.get(), paragraph);
                outline.close(open, label.get());
                open.getLast().children().add(node);
                open.add(node);
            }
        }
        return root;
    }

    /** "I." may be a Roman one or the letter i of a sequence a, b, c. */
    private static Label ofOpenSequence(Label label, List<Node> open) {
        if (label.kind() != Kind.ROMAN || !label.text().equals("I")) {
            return label;
        }
        boolean afterH = open.stream()
                .skip(1)
                .anyMatch(node -> node.kind() == Kind.CAPITAL && node.label().text().equals("H"));
        return afterH ? new Label(Kind.CAPITAL, label.text(), label.start()) : label;
    }

    /** Place of the first label of a kind; behind all where there is none. */
    private static int first(List<Paragraph> paragraphs, Kind kind) {
        return (int) paragraphs.stream()
                .takeWhile(paragraph -> Label.of(paragraph).filter(label -> label.kind() == kind).isEmpty())
                .count();
    }

    private void close(List<Node> open, Label label) {
        if (beginsBelowLetter(open, label)) {
            return;
        }
        int sibling = sibling(open, label);
        if (sibling > 0) {
            cut(open, sibling);
            return;
        }
        while (open.size() > 1 && !isAbove(open.getLast(), label)) {
            open.removeLast();
        }
    }

    /** A list "1.", "2." or "1)", "2)" may stand below a letter too; it begins at 1 while the numbers outside go on. */
    private static boolean beginsBelowLetter(List<Node> open, Label label) {
        boolean numbered = label.kind() == Kind.NUMBER || label.kind() == Kind.BRACKETED_NUMBER;
        int letter = lastOpen(open, Kind.LETTER);
        if (!numbered || !label.text().equals("1") || letter < 0) {
            return false;
        }
        cut(open, letter + 1);
        return true;
    }

    private static int lastOpen(List<Node> open, Kind kind) {
        for (int i = open.size() - 1; i > 0; i--) {
            if (open.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    /** The open label that this one follows: the innermost whose number it continues, else the innermost of its kind. */
    private static int sibling(List<Node> open, Label label) {
        int innermost = -1;
        for (int i = open.size() - 1; i > 0; i--) {
            Label other = open.get(i).label();
            if (other.kind() == label.kind() && other.depth() == label.depth()) {
                if (isNext(other.text(), label.text())) {
                    return i;
                }
                innermost = innermost < 0 ? i : innermost;
            }
        }
        return innermost;
    }

    private static boolean isNext(String before, String number) {
        return before.matches("\\d{1,3}") && number.matches("\\d{1,3}")
                && Integer.parseInt(number) == Integer.parseInt(before) + 1;
    }

    private boolean isAbove(Node node, Label label) {
        if (romanOutside && node.kind() == Kind.CAPITAL && label.kind() == Kind.ROMAN) {
            return false;
        }
        if (romanOutside && node.kind() == Kind.ROMAN && label.kind() == Kind.CAPITAL) {
            return true;
        }
        int kinds = node.kind().compareTo(label.kind());
        return kinds < 0 || kinds == 0 && node.label().depth() < label.depth();
    }

    private static void cut(List<Node> open, int size) {
        while (open.size() > size) {
            open.removeLast();
        }
    }
}
