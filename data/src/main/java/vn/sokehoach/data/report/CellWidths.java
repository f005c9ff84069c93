package vn.sokehoach.data.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** How wide the cells of a table are: by their own words, else by the table's grid, else alike. */
final class CellWidths {
    private final List<Double> grid;
    private final double page;

    /** Cells of a table, together at most as wide as the page, in points. */
    CellWidths(XWPFTable table, double page) {
        this.page = page;
        this.grid = table.getCTTbl().getTblGrid() == null ? List.of()
                : table.getCTTbl()
                        .getTblGrid()
                        .getGridColList()
                        .stream()
                        .map(CTTblGridCol::getW)
                        .map(width -> width == null ? 0 : ParagraphLook.points(width))
                        .toList();
    }

    /** The widths of a row's cells. */
    List<Double> of(XWPFTableRow row) {
        List<Double> widths = new ArrayList<>();
        int column = 0;
        for (XWPFTableCell cell : row.getTableCells()) {
            CTTc written = cell.getCTTc();
            CTTcPr look = written.isSetTcPr() ? written.getTcPr() : null;
            int span = look != null && look.isSetGridSpan() ? look.getGridSpan().getVal().intValue() : 1;
            double own = look != null && look.isSetTcW() ? own(look.getTcW()) : 0;
            widths.add(own > 0 ? own : ofGrid(column, column + span));
            column += span;
        }
        double known = widths.stream().mapToDouble(width -> width).sum();
        if (widths.contains(0.0)) {
            return widths.stream().map(_ -> page / widths.size()).toList();
        }
        return known <= page ? widths : widths.stream().map(width -> width * page / known).toList();
    }

    private static double own(CTTblWidth width) {
        boolean length = !width.isSetType() || width.getType() == STTblWidth.DXA;
        return length && width.isSetW() && width.getW() instanceof BigInteger twips ? ParagraphLook.points(twips) : 0;
    }

    private double ofGrid(int from, int to) {
        return to > grid.size() ? 0 : grid.subList(from, to).stream().mapToDouble(width -> width).sum();
    }
}
