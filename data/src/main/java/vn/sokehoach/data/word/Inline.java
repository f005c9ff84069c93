package vn.sokehoach.data.word;

import java.util.ArrayList;
import java.util.List;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.Block.Shape;
import vn.sokehoach.data.block.NoteMarks;
import vn.sokehoach.data.opc.XmlElement;

/** What is gathered of a paragraph: its characters with TABs and line breaks, its look, the boxes anchored in it. */
final class Inline {
    private final StringBuilder text = new StringBuilder();
    private final List<XmlElement> boxes = new ArrayList<>();
    private boolean seen;
    private boolean allBold = true;
    private boolean allItalic = true;

    void append(String characters, Look look) {
        boolean figures = look.isRaised() && characters.strip().matches("\\d{1,2}");
        text.append(figures ? NoteMarks.raised(characters.strip()) : characters);
        if (!characters.isBlank()) {
            seen = true;
            allBold &= look.isBold();
            allItalic &= look.isItalic();
        }
    }

    void box(XmlElement content) {
        boxes.add(content);
    }

    String text() {
        return text.toString();
    }

    List<XmlElement> boxes() {
        return boxes;
    }

    Shape shape(Look paragraph) {
        return new Shape(Role.BODY, seen && allBold, seen && allItalic, paragraph.isCentred());
    }
}
