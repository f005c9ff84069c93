package vn.sokehoach.data.oldword;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;

/** The texts of the boxes of a document by the shape that shows them, from PlcftxbxTxt ([MS-DOC] 2.8.32). */
final class TextBoxes {
    /** Where the file's head keeps place and size of the table, [MS-DOC] 2.5.6. */
    private static final int PLACE = 0x25A;
    private static final int SIZE = PLACE + LittleEndian.INT_SIZE;
    /** FTXBXS, [MS-DOC] 2.9.101: how long it is, and where in it stand "may be used anew" and the shape. */
    private static final int ENTRY = 22;
    private static final int REUSABLE = 8;
    private static final int SHAPE = 14;

    private TextBoxes() {}

    /** In the order of their texts. */
    static Map<Integer, Range> of(HWPFDocument document) {
        Map<Integer, Range> boxes = new LinkedHashMap<>();
        byte[] tables = document.getTableStream();
        int place = LittleEndian.getInt(document.getMainStream(), PLACE);
        int count = (LittleEndian.getInt(document.getMainStream(), SIZE) - LittleEndian.INT_SIZE)
                / (ENTRY + LittleEndian.INT_SIZE);
        int entries = place + (count + 1) * LittleEndian.INT_SIZE;
        int begin = document.getMainTextboxRange().getStartOffset();
        for (int no = 0; no < count; no++) {
            int entry = entries + no * ENTRY;
            int from = LittleEndian.getInt(tables, place + no * LittleEndian.INT_SIZE);
            int to = LittleEndian.getInt(tables, place + (no + 1) * LittleEndian.INT_SIZE);
            if (LittleEndian.getShort(tables, entry + REUSABLE) == 0 && to > from) {
                boxes.putIfAbsent(LittleEndian.getInt(tables, entry + SHAPE),
                        new Range(begin + from, begin + to, document));
            }
        }
        return boxes;
    }
}
