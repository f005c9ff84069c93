package vn.sokehoach.data.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells that are filled in: like those of the table, but tinted and not locked; each made once. */
final class InputStyles {
    private static final byte[] TINT = {(byte) 0xFF, (byte) 0xF8, (byte) 0xDC};
    /** What begins with a dash is no formula, "1/2" no date, "5,10" no thousands, whatever the locale. */
    private static final String AS_TYPED = "@";
    /** In a cell without a format of its own "100%" is shown and kept as a percentage, else it would become 1. */
    private static final String ANY = "General";

    private final XSSFWorkbook workbook;
    private final Map<Integer, XSSFCellStyle> words = new HashMap<>();
    private final Map<Integer, XSSFCellStyle> numbers = new HashMap<>();

    InputStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** For a cell that keeps what is typed. */
    XSSFCellStyle words(XSSFCellStyle like) {
        return words.computeIfAbsent((int) like.getIndex(), _ -> input(like, AS_TYPED));
    }

    /** For a cell of whole numbers. */
    XSSFCellStyle number(XSSFCellStyle like) {
        return numbers.computeIfAbsent((int) like.getIndex(), _ -> input(like, ANY));
    }

    private XSSFCellStyle input(XSSFCellStyle like, String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(like);
        style.setLocked(false);
        style.setFillForegroundColor(new XSSFColor(TINT, workbook.getStylesSource().getIndexedColors()));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
