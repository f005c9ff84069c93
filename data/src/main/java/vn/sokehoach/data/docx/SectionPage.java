package vn.sokehoach.data.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import vn.sokehoach.core.appendix.AppendixTable.PageSetup;
import vn.sokehoach.data.typeset.Letters;
import vn.sokehoach.data.typeset.TextLines;

/** Paper, margins and page numbers of a section: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục I and Mục III.1. */
public final class SectionPage {
    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    private SectionPage() {}

    /** Sets up a section that begins on a new page and counts its pages from 1, without a number on the first. */
    public static void set(CTSectPr section, PageSetup page) {
        (section.isSetType() ? section.getType() : section.addNewType()).setVal(STSectionMark.NEXT_PAGE);
        CTPageSz paper = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        paper.setW(Twips.millimetres(page.printableWidth() + page.left() + page.right()));
        paper.setH(Twips.millimetres(page.printableHeight() + page.top() + page.bottom()));
        paper.setOrient(page.landscape() ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        margins(section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar(), page);
        CTPageNumber number = section.isSetPgNumType() ? section.getPgNumType() : section.addNewPgNumType();
        number.setStart(BigInteger.ONE);
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
    }

    /** The number stands in the middle of the top margin. */
    private static void margins(CTPageMar margins, PageSetup page) {
        double number = Letters.PAGE_NUMBER.size() * TextLines.LEADING * MILLIMETRES_PER_POINT;
        margins.setTop(Twips.millimetres(page.top()));
        margins.setRight(Twips.millimetres(page.right()));
        margins.setBottom(Twips.millimetres(page.bottom()));
        margins.setLeft(Twips.millimetres(page.left()));
        margins.setHeader(Twips.millimetres((page.top() - number) / 2));
        margins.setFooter(Twips.millimetres(page.bottom() / 2.0));
        margins.setGutter(BigInteger.ZERO);
    }
}
