package vn.sokehoach.data.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.sokehoach.data.typeset.TextLines;

/** What all cells of a table share: widths that stay as they are, borders of half a point, inner margins. */
final class TableLook {
    /** Half a point, in eighths. */
    private static final BigInteger BORDER = BigInteger.valueOf(4);

    private TableLook() {}

    static void set(CTTbl table, List<BigInteger> widths) {
        CTTblPr look = table.addNewTblPr();
        width(look.addNewTblW(), widths.stream().reduce(BigInteger.ZERO, BigInteger::add));
        look.addNewJc().setVal(STJcTable.CENTER);
        borders(look.addNewTblBorders());
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar margins = look.addNewTblCellMar();
        width(margins.addNewTop(), Twips.points(TextLines.PADDING / 2));
        width(margins.addNewLeft(), Twips.points(TextLines.INSET / 2));
        width(margins.addNewBottom(), Twips.points(TextLines.PADDING / 2));
        width(margins.addNewRight(), Twips.points(TextLines.INSET / 2));
        CTTblGrid grid = table.addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(width));
    }

    static void width(CTTblWidth width, BigInteger twips) {
        width.setW(twips);
        width.setType(STTblWidth.DXA);
    }

    private static void borders(CTTblBorders borders) {
        Stream.of(borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(), borders.addNewRight(),
                borders.addNewInsideH(), borders.addNewInsideV()).forEach(TableLook::draw);
    }

    private static void draw(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BORDER);
        border.setSpace(BigInteger.ZERO);
        border.setColor("auto");
    }
}
