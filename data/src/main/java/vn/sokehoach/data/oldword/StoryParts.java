package vn.sokehoach.data.oldword;

import java.util.Map;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.text.legacy.LegacyFont;
import vn.sokehoach.data.opc.XmlElement;

/** Paragraphs and tables of a range, as elements. */
final class StoryParts {
    private static final int CENTRED = 1;
    /** Where symbol fonts have their characters. */
    private static final int PRIVATE = 0xF000;

    private final ListParts lists;
    private final @Nullable Anchors anchors;

    /**
     * @param anchors what hangs in the text; null where nothing can, as in notes
     */
    StoryParts(ListParts lists, @Nullable Anchors anchors) {
        this.lists = lists;
        this.anchors = anchors;
    }

    /** An element of this name with the paragraphs and tables of a range; empty where there is no range. */
    XmlElement of(@Nullable Range range, String name) {
        XmlElement container = XmlElement.of(name);
        if (range != null) {
            fill(container, range, 0);
        }
        return container;
    }

    /** Adds the paragraphs and tables of a range, which may be a cell in tables of this depth. */
    void fill(XmlElement container, Range range, int depth) {
        int at = 0;
        while (at < range.numParagraphs()) {
            Paragraph paragraph = range.getParagraph(at);
            if (paragraph.isInTable() && paragraph.getTableLevel() > depth) {
                Table table = range.getTable(paragraph);
                container.add(new TableParts(this, table).element());
                at += Math.max(1, table.numParagraphs());
            } else {
                if (!paragraph.isTableRowEnd()) {
                    container.add(paragraph(paragraph));
                }
                at++;
            }
        }
    }

    private XmlElement paragraph(Paragraph paragraph) {
        XmlElement properties = XmlElement.of("pPr");
        if (paragraph.getJustification() == CENTRED) {
            properties.add(XmlElement.of("jc", "val", "center"));
        }
        if (paragraph.isInList()) {
            properties.add(lists.numberingOf(paragraph));
            XmlElement end = XmlElement.of("rPr");
            font(end, paragraph.getCharacterRun(paragraph.numCharacterRuns() - 1));
            properties.add(end);
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
        font(look, run);
        flag(look, "b", run.isBold());
        flag(look, "i", run.isItalic());
        flag(look, "vanish", run.isVanished());
        if (run.getSubSuperScriptIndex() == 1) {
            look.add(XmlElement.of("vertAlign", "val", "superscript"));
        }
        XmlElement element = XmlElement.of("r", look);
        if (run.isSymbol()) {
            element.add(symbol(run.getSymbolCharacter(), run.getSymbolFont().getMainFontName()));
            return element;
        }
        StringBuilder text = new StringBuilder();
        String letters = run.text();
        for (int at = 0; at < letters.length(); at++) {
            XmlElement sign = sign(letters.charAt(at), run, run.getStartOffset() + at);
            if (sign == null && letters.charAt(at) >= ' ') {
                text.append(letters.charAt(at));
            } else if (sign != null) {
                settle(text, element);
                element.add(sign);
            }
        }
        settle(text, element);
        return element;
    }

    private static XmlElement symbol(char code, String font) {
        return XmlElement.of("sym", Map.of("char", Integer.toHexString(code), "font", font));
    }

    /** Fonts matter only where they draw other letters than the characters say. */
    private static void font(XmlElement look, CharacterRun run) {
        @Nullable
        String font = run.getFontName();
        if (LegacyFont.named(font).isPresent()) {
            look.add(XmlElement.of("rFonts", "hAnsi", font));
        }
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
    private @Nullable XmlElement sign(char letter, CharacterRun run, int place) {
        return switch (letter) {
            case '\t' -> XmlElement.of("tab");
            case 0x0B -> XmlElement.of("br");
            case 0x1E -> XmlElement.of("noBreakHyphen");
            case 0x1F -> XmlElement.of("softHyphen");
            case 0x13 -> XmlElement.of("fldChar", "fldCharType", "begin");
            case 0x14 -> XmlElement.of("fldChar", "fldCharType", "separate");
            case 0x15 -> XmlElement.of("fldChar", "fldCharType", "end");
            case 0x02 -> anchors == null || !run.isSpecialCharacter() ? null : anchors.reference(place);
            case 0x08 -> anchors == null || !run.isSpecialCharacter() ? null : box(anchors.box(place));
            default -> letter >= PRIVATE && letter <= PRIVATE + 0xFF ? symbol(letter, run.getFontName()) : null;
        };
    }

    private @Nullable XmlElement box(@Nullable Range text) {
        return text == null ? null : XmlElement.of("pict", of(text, "txbxContent"));
    }
}
