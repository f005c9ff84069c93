package vn.sokehoach.data.report;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import vn.sokehoach.data.docx.Twips;
import vn.sokehoach.data.docx.WordText;

/** Paragraphs of the template that ships. */
final class ReportParagraph {

    private ReportParagraph() {}

    static void add(CTP paragraph, DefaultTemplate.Line line) {
        WordText.add(paragraph, line.style(), line.words());
    }

    /** A short rule, so far from both sides, in millimetres. */
    static void rule(CTP paragraph, double beside) {
        CTPPr look = WordText.add(paragraph, "AppendixRule", "");
        CTInd indent = look.addNewInd();
        indent.setLeft(Twips.millimetres(beside));
        indent.setRight(Twips.millimetres(beside));
    }

    /** Behind a table Word wants a paragraph. */
    static void end(CTP paragraph) {
        WordText.add(paragraph, "SectionEnd", "");
    }
}
