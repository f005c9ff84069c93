package vn.sokehoach.data.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Our styles in a document of somebody else, where nothing of its own styles shines through. */
final class OwnStyles {
    private static final String LETTERS = "Times New Roman";
    /** Twelve points, in halves. */
    private static final BigInteger SIZE = BigInteger.valueOf(24);
    private static final BigInteger SINGLE = BigInteger.valueOf(240);

    private OwnStyles() {}

    /** Adds those that are missing; paragraphs of the document itself keep theirs. */
    static void add(XWPFStyles document, CTStyles ours) {
        for (CTStyle style : ours.getStyleList()) {
            if (style.getCustomStyle() != null && !document.styleExist(style.getStyleId())) {
                XWPFStyle added = new XWPFStyle((CTStyle) style.copy(), document);
                stand(added.getCTStyle());
                document.addStyle(added);
            }
        }
    }

    /** Says all that the style would take from the document's normal paragraph. */
    private static void stand(CTStyle style) {
        if (style.isSetBasedOn() && !style.getBasedOn().getVal().equals("Normal")) {
            return;
        }
        if (style.isSetBasedOn()) {
            style.unsetBasedOn();
        }
        CTPPrGeneral paragraph = style.isSetPPr() ? style.getPPr() : style.addNewPPr();
        CTSpacing spacing = paragraph.isSetSpacing() ? paragraph.getSpacing() : paragraph.addNewSpacing();
        if (!spacing.isSetBefore()) {
            spacing.setBefore(BigInteger.ZERO);
        }
        if (!spacing.isSetAfter()) {
            spacing.setAfter(BigInteger.ZERO);
        }
        if (!spacing.isSetLine()) {
            spacing.setLine(SINGLE);
            spacing.setLineRule(STLineSpacingRule.AUTO);
        }
        CTRPr letters = style.isSetRPr() ? style.getRPr() : style.addNewRPr();
        CTFonts fonts = letters.addNewRFonts();
        fonts.setAscii(LETTERS);
        fonts.setHAnsi(LETTERS);
        fonts.setCs(LETTERS);
        if (letters.sizeOfSzArray() == 0) {
            letters.addNewSz().setVal(SIZE);
        }
    }
}
