package vn.sokehoach.data.report;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.sokehoach.data.docx.Twips;

/** Two columns without borders, in which the parts of a document stand side by side. */
final class PlainTable {
    private final CTTbl table;
    private final double left;
    private final double right;

    /** Columns of these widths, in millimetres. */
    PlainTable(CTTbl table, double left, double right) {
        this.table = table;
        this.left = left;
        this.right = right;
        CTTblPr look = table.addNewTblPr();
        width(look.addNewTblW(), left + right);
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = look.addNewTblCellMar();
        width(margins.addNewLeft(), 0);
        width(margins.addNewRight(), 0);
        var grid = table.addNewTblGrid();
        grid.addNewGridCol().setW(Twips.millimetres(left));
        grid.addNewGridCol().setW(Twips.millimetres(right));
    }

    void row(List<DefaultTemplate.Line> leftLines, List<DefaultTemplate.Line> rightLines) {
        CTRow row = table.addNewTr();
        row.addNewTrPr().addNewCantSplit();
        fill(row.addNewTc(), left, leftLines);
        fill(row.addNewTc(), right, rightLines);
    }

    /** Rules of these lengths in the middle of the last row's cells. */
    void rules(double leftLength, double rightLength) {
        CTRow row = table.getTrArray(table.sizeOfTrArray() - 1);
        ReportParagraph.rule(row.getTcArray(0).addNewP(), (left - leftLength) / 2);
        ReportParagraph.rule(row.getTcArray(1).addNewP(), (right - rightLength) / 2);
    }

    /** Makes the last row at least so high, in points. */
    void leaveRoom(double height) {
        CTHeight least = table.getTrArray(table.sizeOfTrArray() - 1).getTrPr().addNewTrHeight();
        least.setVal(Twips.points(height));
        least.setHRule(STHeightRule.AT_LEAST);
    }

    private static void fill(CTTc cell, double millimetres, List<DefaultTemplate.Line> lines) {
        width(cell.addNewTcPr().addNewTcW(), millimetres);
        lines.forEach(line -> ReportParagraph.add(cell.addNewP(), line));
    }

    private static void width(CTTblWidth width, double millimetres) {
        BigInteger twips = Twips.millimetres(millimetres);
        width.setW(twips);
        width.setType(STTblWidth.DXA);
    }
}
