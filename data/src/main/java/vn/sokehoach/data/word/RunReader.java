package vn.sokehoach.data.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import vn.sokehoach.data.block.SymbolLetters;
import vn.sokehoach.data.opc.XmlElement;

/** Reads the runs of paragraphs: shown text only, the results of fields but not their instructions. */
final class RunReader {
    private final Styles styles;
    private final Notes notes;
    private final Unwrapped unwrapped;
    /** A field may span paragraphs; true while its instruction is being read. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    RunReader(Styles styles, Notes notes, Unwrapped unwrapped) {
        this.styles = styles;
        this.notes = notes;
        this.unwrapped = unwrapped;
    }

    /** Adds what a paragraph shows, in the look of its style where the runs say nothing. */
    void read(XmlElement paragraph, Look style, Inline into) {
        unwrapped.children(paragraph).forEach(child -> {
            switch (child.name()) {
                case "r" -> run(child, style, into);
                case "oMath", "oMathPara" -> child.within("t").forEach(text -> into.append(text.text(), Look.SILENT));
                default -> {
                    // properties, bookmarks, marks of comments: nothing that is shown
                }
            }
        });
    }

    private void run(XmlElement run, Look style, Inline into) {
        Optional<XmlElement> properties = run.child("rPr");
        String named = properties.flatMap(found -> found.child("rStyle")).map(XmlElement::val).orElse(null);
        Look look = Look.ofRun(properties).over(styles.character(named)).over(style);
        boolean[] ownMark = {false};
        unwrapped.children(run).forEach(child -> {
            if (child.is("fldChar")) {
                field(child);
            } else if (!look.isHidden() && !inInstruction() && !ownMark[0]) {
                ownMark[0] = show(child, look, into);
            }
        });
    }

    /** Shows a child of a run; true where a note's mark of the author's own follows, which is no text. */
    private boolean show(XmlElement child, Look look, Inline into) {
        switch (child.name()) {
            case "t" -> into.append(look.isLegacy() ? kept(child) : SymbolLetters.plain(kept(child)), look);
            // In TCVN3 the letter ư has the code of the soft hyphen.
            case "softHyphen" -> into.append(look.isLegacy() ? "\u00AD" : "", look);
            case "tab", "ptab" -> into.append("\t", look);
            case "br", "cr" -> into.append("\n", look);
            case "noBreakHyphen" -> into.append("-", look);
            case "sym" -> into.append(symbol(child), look.in(child.attribute("font")));
            case "drawing", "pict", "object" -> boxes(child, into);
            case "r" -> run(child, look, into);
            case "footnoteReference", "endnoteReference" -> {
                notes.refer(child);
                return "1".equals(child.attribute("customMarkFollows"));
            }
            default -> {
                // instructions, marks of notes and comments: nothing that is shown
            }
        }
        return false;
    }

    /** A character that is named by its font and its place there. */
    private static String symbol(XmlElement element) {
        String code = element.attribute("char");
        return code == null || !code.matches("[0-9A-Fa-f]{1,5}") ? SymbolLetters.UNKNOWN
                : SymbolLetters.of(Integer.parseInt(code, 16), element.attribute("font"));
    }

    /** Text boxes may lie deep in a drawing, and in an alternative for older programs, which is the same text again. */
    private void boxes(XmlElement drawing, Inline into) {
        unwrapped.children(drawing).forEach(child -> {
            if (child.is("txbxContent")) {
                into.box(child);
            } else {
                boxes(child, into);
            }
        });
    }

    private void field(XmlElement mark) {
        switch (String.valueOf(mark.attribute("fldCharType"))) {
            case "begin" -> fields.push(true);
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(false);
                }
            }
            case "end" -> fields.poll();
            default -> {
                // no other kind is defined
            }
        }
    }

    private boolean inInstruction() {
        return fields.contains(true);
    }

    /** Word drops white space at the ends of a text that does not ask to keep it. */
    private static String kept(XmlElement text) {
        return "preserve".equals(text.attribute("space")) ? text.text() : text.text().strip();
    }
}
