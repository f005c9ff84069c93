package vn.sokehoach.data.docx;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.data.typeset.Letters;
import vn.sokehoach.data.typeset.TitleLine;

/** The centred lines above a table and the short rule under them (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục III.1). */
final class TitleParagraphs {

    private TitleParagraphs() {}

    static void add(CTBody body, AppendixTable table) {
        List<TitleLine> lines = TitleLine.of(table.title());
        for (TitleLine line : lines) {
            String style = style(line.letters());
            line.text().lines().forEach(text -> WordText.add(body.addNewP(), style, text));
        }
        if (!lines.isEmpty()) {
            addRule(body, table);
        }
    }

    private static String style(Letters letters) {
        if (letters.equals(Letters.LABEL)) {
            return "AppendixLabel";
        }
        return letters.equals(Letters.TITLE) ? "AppendixTitle" : "AppendixBasis";
    }

    private static void addRule(CTBody body, AppendixTable table) {
        CTPPr look = body.addNewP().addNewPPr();
        look.addNewPStyle().setVal("AppendixRule");
        double beside = table.page().printableWidth() * (1 - TitleLine.RULE) / 2;
        CTInd indent = look.addNewInd();
        indent.setLeft(Twips.millimetres(beside));
        indent.setRight(Twips.millimetres(beside));
    }
}
