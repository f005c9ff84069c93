package vn.sokehoach.data.oldword;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import vn.sokehoach.data.opc.XmlElement;

/** The lists that paragraphs of a document belong to, as the part "numbering". */
final class ListParts {
    private static final int LEVELS = 9;
    private static final int BULLET = 23;
    /** Number formats of [MS-DOC] 2.9.150 nfc, as WordprocessingML names them; others count in figures. */
    private static final Map<Integer, String> FORMATS = Map.of(0, "decimal", 1, "upperRoman", 2, "lowerRoman", 3,
            "upperLetter", 4, "lowerLetter", 22, "decimalZero", BULLET, "bullet", 255, "none");

    private final XmlElement numbering = XmlElement.of("numbering");
    private final Set<Integer> definitions = new HashSet<>();
    private final Set<Integer> lists = new HashSet<>();

    /** The part, of all lists that were asked for. */
    XmlElement numbering() {
        return numbering;
    }

    /** The property of a paragraph that puts it into its list. */
    XmlElement numberingOf(Paragraph paragraph) {
        HWPFList list = paragraph.getList();
        int number = paragraph.getIlfo();
        if (definitions.add(list.getLsid())) {
            numbering.add(definition(list));
        }
        if (lists.add(number)) {
            XmlElement own = XmlElement.of("num", "numId", number);
            own.add(XmlElement.of("abstractNumId", "val", id(list)));
            overrides(list, own);
            numbering.add(own);
        }
        return XmlElement.of("numPr", XmlElement.of("ilvl", "val", paragraph.getIlvl()),
                XmlElement.of("numId", "val", number));
    }

    private static XmlElement definition(HWPFList list) {
        XmlElement definition = XmlElement.of("abstractNum", "abstractNumId", id(list));
        for (char level = 0; level < LEVELS && list.getListData().getLevel(level + 1) != null; level++) {
            XmlElement element = XmlElement.of("lvl", "ilvl", (int) level);
            int format = list.getNumberFormat(level);
            element.add(XmlElement.of("start", "val", list.getStartAt(level)));
            element.add(XmlElement.of("numFmt", "val", FORMATS.getOrDefault(format, "decimal")));
            element.add(XmlElement.of("lvlText", "val", pattern(list.getNumberText(level), format)));
            definition.add(element);
        }
        return definition;
    }

    private static void overrides(HWPFList list, XmlElement own) {
        for (char level = 0; level < LEVELS && list.getListData().getLevel(level + 1) != null; level++) {
            if (list.isStartAtOverridden(level)) {
                XmlElement override = XmlElement.of("lvlOverride", "ilvl", (int) level);
                override.add(XmlElement.of("startOverride", "val", list.getStartAt(level)));
                own.add(override);
            }
        }
    }

    /** Places for numbers are characters below 9 in the old format, "%1" to "%9" in the new. */
    private static String pattern(String text, int format) {
        if (text == null) {
            return "";
        }
        StringBuilder pattern = new StringBuilder();
        text.chars().forEach(letter -> {
            if (letter < LEVELS && format != BULLET) {
                pattern.append('%').append(letter + 1);
            } else {
                pattern.append((char) letter);
            }
        });
        return pattern.toString();
    }

    /** List ids may be negative, which no document of today has. */
    private static int id(HWPFList list) {
        return list.getLsid() & 0x1FFFFFFF;
    }
}
