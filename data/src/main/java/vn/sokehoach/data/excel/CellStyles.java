package vn.sokehoach.data.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.data.typeset.Letters;

/** The cell styles of a workbook, each made once. */
final class CellStyles {

    /** Older versions of Excel show longer texts of the format "@" as number signs. */
    private static final int LONGEST_AS_TEXT = 200;
    private static final String FONT = "Times New Roman";

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> made = new HashMap<>();
    private final Map<Letters, XSSFFont> fonts = new HashMap<>();

    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) Letters.BODY.size());
    }

    /**
     * How a cell looks.
     *
     * @param format     number format; "@" keeps what is typed over a short text from becoming a date
     * @param quoted     whether Excel must take the text as text although it begins like a formula
     * @param borders    whether it is a cell of the table
     */
    record Look(Letters letters, Alignment alignment, String format, boolean quoted, boolean borders) {

        static Look text(Letters letters, Alignment alignment, String text) {
            return new Look(letters, alignment, text.length() <= LONGEST_AS_TEXT ? "@" : "", beginsLikeFormula(text),
                    true);
        }

        static Look number(Letters letters, Alignment alignment, String format) {
            return new Look(letters, alignment, format, false, true);
        }

        static Look title(Letters letters) {
            return new Look(letters, Alignment.CENTRE, "", false, false);
        }

        private static boolean beginsLikeFormula(String text) {
            return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        }
    }

    XSSFCellStyle of(Look look) {
        return made.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(look.letters(), this::font));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(switch (look.alignment()) {
            case LEFT -> HorizontalAlignment.LEFT;
            case CENTRE -> HorizontalAlignment.CENTER;
            case RIGHT -> HorizontalAlignment.RIGHT;
            case JUSTIFIED -> HorizontalAlignment.JUSTIFY;
        });
        style.setQuotePrefixed(look.quoted());
        if (!look.format().isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        }
        if (look.borders()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private XSSFFont font(Letters letters) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) letters.size());
        font.setBold(letters.bold());
        font.setItalic(letters.italic());
        return font;
    }
}
