package vn.sokehoach.data.oldword;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.OfficeDrawings;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.data.opc.XmlElement;

/** What hangs at single characters of the main text: references to notes, and text boxes. */
final class Anchors {
    private final Map<Integer, XmlElement> references = new HashMap<>();
    private final OfficeDrawings drawings;
    private final Map<Integer, Range> boxes;

    Anchors(HWPFDocument document) {
        refer(document.getFootnotes(), "footnote");
        refer(document.getEndnotes(), "endnote");
        drawings = document.getOfficeDrawingsMain();
        boxes = TextBoxes.of(document);
    }

    private void refer(Notes notes, String kind) {
        for (int no = 0; no < notes.getNotesCount(); no++) {
            references.put(notes.getNoteAnchorPosition(no), XmlElement.of(kind + "Reference", "id", no + 1));
        }
    }

    /** The reference to a note at this character; null where there is none. */
    @Nullable
    XmlElement reference(int character) {
        return references.get(character);
    }

    /** The text of the box that hangs at this character, given out once; null where there is none. */
    @Nullable
    Range box(int character) {
        OfficeDrawing drawing = drawings.getOfficeDrawingAt(character);
        return drawing == null ? null : boxes.remove(drawing.getShapeId());
    }

    /** The texts of the boxes that were not given out: those in groups of shapes hang at no character of their own. */
    Collection<Range> boxesLeft() {
        return List.copyOf(boxes.values());
    }
}
