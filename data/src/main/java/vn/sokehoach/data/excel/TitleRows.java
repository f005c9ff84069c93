package vn.sokehoach.data.excel;

import org.apache.poi.ss.usermodel.ShapeTypes;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import vn.sokehoach.core.appendix.AppendixTable.TitleBlock;
import vn.sokehoach.data.excel.CellStyles.Look;
import vn.sokehoach.data.typeset.Letters;
import vn.sokehoach.data.typeset.TitleLine;

/** The centred lines above a table and the short rule under them (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục III.1). */
final class TitleRows {

    private static final double RULE_ROW = 12;

    private final XSSFSheet sheet;
    private final SheetGeometry geometry;
    private final CellStyles styles;
    private final TextHeight heights;
    private int next;

    TitleRows(XSSFSheet sheet, SheetGeometry geometry, CellStyles styles, TextHeight heights) {
        this.sheet = sheet;
        this.geometry = geometry;
        this.styles = styles;
        this.heights = heights;
    }

    /** Writes the lines that there are; gives back the row behind them. */
    int write(TitleBlock title) {
        for (TitleLine line : TitleLine.of(title)) {
            LongTexts.parts(line.text()).forEach(part -> row(part, line.letters()));
        }
        XSSFRow row = sheet.createRow(next);
        row.setHeightInPoints((float) RULE_ROW);
        rule(next);
        return next + 1;
    }

    private void row(String text, Letters letters) {
        XSSFRow row = sheet.createRow(next);
        double height = heights.of(text, geometry.all(), letters);
        row.setHeightInPoints((float) Math.min(TableSheet.HIGHEST, height));
        XSSFCell cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(styles.of(Look.title(letters)));
        if (geometry.count() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(next, next, 0, geometry.count() - 1));
        }
        next++;
    }

    private void rule(int row) {
        double from = geometry.all() * (1 - TitleLine.RULE) / 2;
        double to = geometry.all() * (1 + TitleLine.RULE) / 2;
        int y = Units.toEMU(RULE_ROW / 3);
        XSSFClientAnchor anchor =
                new XSSFClientAnchor(offset(from), y, offset(to), y, column(from), row, column(to), row);
        XSSFSimpleShape line = sheet.createDrawingPatriarch().createSimpleShape(anchor);
        line.setShapeType(ShapeTypes.LINE);
        line.setLineWidth(0.75);
        line.setLineStyleColor(0, 0, 0);
    }

    private int column(double points) {
        int column = 0;
        while (column + 1 < geometry.count() && geometry.points(0, column + 1) < points) {
            column++;
        }
        return column;
    }

    private int offset(double points) {
        return Units.toEMU(points - geometry.points(0, column(points)));
    }
}
