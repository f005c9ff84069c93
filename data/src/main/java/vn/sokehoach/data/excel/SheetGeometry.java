package vn.sokehoach.data.excel;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.sokehoach.core.appendix.AppendixTable.Column;

/** Widths of the columns of a sheet, in points and in Excel's own unit. */
final class SheetGeometry {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;
    /** Width of a digit of Times New Roman 12, the workbook's standard font, in pixels. */
    private static final double DIGIT = 8;
    private static final double CELL_MARGINS = 5;
    private static final int PARTS_OF_A_DIGIT = 256;

    private final List<Column> columns;

    SheetGeometry(List<Column> columns) {
        this.columns = columns;
    }

    void setWidths(XSSFSheet sheet) {
        for (int column = 0; column < columns.size(); column++) {
            double digits = (columns.get(column).millimetres() * PIXELS_PER_MILLIMETRE - CELL_MARGINS) / DIGIT;
            sheet.setColumnWidth(column, (int) Math.round(Math.max(1, digits) * PARTS_OF_A_DIGIT));
        }
    }

    /** Width in points of so many columns from this one on. */
    double points(int column, int count) {
        return columns.subList(column, Math.min(columns.size(), column + count))
                .stream()
                .mapToDouble(Column::millimetres)
                .sum() * POINTS_PER_MILLIMETRE;
    }

    double all() {
        return points(0, columns.size());
    }

    int count() {
        return columns.size();
    }
}
