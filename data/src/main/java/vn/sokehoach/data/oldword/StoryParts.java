package vn.sokehoach.data.oldword;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import vn.sokehoach.data.opc.XmlElement;

/** Paragraphs and tables of a range, as elements. */
final class StoryParts {
    private static final int CENTRED = 1;

    private final ListParts lists;
    private int footnotes;

    StoryParts(ListParts lists) {
        this.lists = lists;
    }

    /** An element of this name with the paragraphs and tables of a range; empty where there is no range. */
    XmlElement of(Range range, String name) {
        XmlElement container = XmlElement.of(name);
        int at = 0;
        while (range != null && at < range.numParagraphs()) {
            Paragraph paragraph = range.getParagraph(at);
            if (paragraph.isInTable() && paragraph.getTableLevel() == 1) {
                Table table = range.getTable(paragraph);
                container.add(new TableParts(this, table).element());
                at += Math.max(1, table.numParagraphs());
            } else {
                container.add(paragraph(paragraph));
                at++;
            }
        }
        return container;
    }

    /** A paragraph, in a cell or outside. */
    XmlElement paragraph(Paragraph paragraph) {
        XmlElement properties = XmlElement.of("pPr");
        if (paragraph.getJustification() == CENTRED) {
            properties.add(XmlElement.of("jc", "val", "center"));
        }
        if (paragraph.isInList()) {
            properties.add(lists.numberingOf(paragraph));
        }
        XmlElement element = XmlElement.of("p", properties);
        for (int at = 0; at < paragraph.numCharacterRuns(); at++) {
            CharacterRun run = paragraph.getCharacterRun(at);
            XmlElement shown = run(run);
            element.add(run.isMarkedDeleted() ? XmlElement.of("del", shown)
                    : run.isMarkedInserted() ? XmlElement.of("ins", shown) : shown);
        }
        return element;
    }

    private XmlElement run(CharacterRun run) {
        XmlElement look = XmlElement.of("rPr");
        flag(look, "b", run.isBold());
        flag(look, "i", run.isItalic());
        flag(look, "vanish", run.isVanished());
        if (run.getSubSuperScriptIndex() == 1) {
            look.add(XmlElement.of("vertAlign", "val", "superscript"));
        }
        XmlElement element = XmlElement.of("r", look);
        StringBuilder text = new StringBuilder();
        run.text().chars().forEach(letter -> {
            XmlElement sign = sign((char) letter, run.isSpecialCharacter());
            if (sign == null && letter >= ' ') {
                text.append((char) letter);
            } else if (sign != null) {
                settle(text, element);
                element.add(sign);
            }
        });
        settle(text, element);
        return element;
    }

    private static void flag(XmlElement look, String name, boolean on) {
        if (on) {
            look.add(XmlElement.of(name));
        }
    }

    private static void settle(StringBuilder text, XmlElement run) {
        if (!text.isEmpty()) {
            XmlElement element = XmlElement.of("t", "space", "preserve");
            element.append(text.toString());
            run.add(element);
            text.setLength(0);
        }
    }

    /** Characters that are more than text, [MS-DOC] 2.4.1 and 2.8.25; null for all others. */
    private @org.jspecify.annotations.Nullable XmlElement sign(char letter, boolean special) {
        return switch (letter) {
            case '\t' -> XmlElement.of("tab");
            case 0x0B -> XmlElement.of("br");
            case 0x1E -> XmlElement.of("noBreakHyphen");
            case 0x13 -> XmlElement.of("fldChar", "fldCharType", "begin");
            case 0x14 -> XmlElement.of("fldChar", "fldCharType", "separate");
            case 0x15 -> XmlElement.of("fldChar", "fldCharType", "end");
            case 0x02 -> special ? XmlElement.of("footnoteReference", "id", ++footnotes) : null;
            default -> null;
        };
    }
}
