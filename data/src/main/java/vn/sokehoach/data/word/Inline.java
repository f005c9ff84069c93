package vn.sokehoach.data.word;

import java.util.ArrayList;
import java.util.List;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.Block.Shape;
import vn.sokehoach.core.text.legacy.FontRuns;
import vn.sokehoach.core.text.legacy.FontTrust;
import vn.sokehoach.core.text.legacy.Repaired;
import vn.sokehoach.data.block.NoteMarks;
import vn.sokehoach.data.opc.XmlElement;

/** What is gathered of a paragraph: its characters with TABs and line breaks, its look, the boxes anchored in it. */
final class Inline {
    private final FontRuns text;
    private final List<XmlElement> boxes = new ArrayList<>();
    private boolean seen;
    private boolean allBold = true;
    private boolean allItalic = true;

    Inline(FontTrust trust) {
        this.text = new FontRuns(trust);
    }

    void append(String characters, Look look) {
        if (look.isRaised() && characters.strip().matches("\\d{1,2}")) {
            // A raised figure is a letter in a legacy encoding, but not here.
            text.append(NoteMarks.raised(characters.strip()), null);
        } else {
            text.append(characters, look.font());
        }
        if (!characters.isBlank()) {
            seen = true;
            allBold &= look.isBold();
            allItalic &= look.isItalic();
        }
    }

    void box(XmlElement content) {
        boxes.add(content);
    }

    /** The characters, those of legacy fonts as the letters that the fonts draw. */
    Repaired text() {
        return text.repaired();
    }

    List<XmlElement> boxes() {
        return boxes;
    }

    Shape shape(Look paragraph) {
        return new Shape(Role.BODY, seen && allBold, seen && allItalic, paragraph.isCentred());
    }
}
