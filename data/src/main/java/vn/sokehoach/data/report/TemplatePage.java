package vn.sokehoach.data.report;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.sokehoach.core.appendix.AppendixTable.PageSetup;

/** The page of a template: A4 with its margins, those of Nghị định 30/2020/NĐ-CP where it says none. */
final class TemplatePage {
    private static final PageSetup USUAL = new PageSetup(false, 20, 15, 20, 30);
    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;
    /** What is left of the paper, whatever the margins are. */
    private static final int WIDEST_MARGIN = 80;

    private TemplatePage() {}

    static PageSetup of(XWPFDocument document) {
        CTBody body = document.getDocument().getBody();
        CTSectPr section = body.isSetSectPr() ? body.getSectPr() : null;
        if (section == null || !section.isSetPgMar()) {
            return USUAL;
        }
        CTPageMar margins = section.getPgMar();
        boolean lying = section.isSetPgSz() && section.getPgSz().getOrient() == STPageOrientation.LANDSCAPE;
        return new PageSetup(lying, millimetres(margins.getTop()), millimetres(margins.getRight()),
                millimetres(margins.getBottom()), millimetres(margins.getLeft()));
    }

    private static int millimetres(Object twips) {
        return Math.clamp(Math.round(ParagraphLook.points(twips) * MILLIMETRES_PER_POINT), 0, WIDEST_MARGIN);
    }
}
