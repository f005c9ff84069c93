package vn.sokehoach.data.damage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * What an Excel makes of a text that is typed or pasted into a cell with the format "General".
 *
 * @param number null where the text stays a text
 * @param format that Excel gives the cell
 */
record TypedIntoExcel(String text, @Nullable Double number, String format) {

    /** The regional settings of the computer. */
    enum Settings {
        VIETNAMESE(',', '.', true), ENGLISH('.', ',', false);

        private final char decimal;
        private final char thousands;
        private final boolean dayFirst;

        Settings(char decimal, char thousands, boolean dayFirst) {
            this.decimal = decimal;
            this.thousands = thousands;
            this.dayFirst = dayFirst;
        }
    }

    private static final Pattern TWO = Pattern.compile("(\\d{1,2}) ?[-/] ?(\\d{1,2})");
    private static final Pattern NUMBER = Pattern.compile("(\\d+|\\d{1,3}(?:T\\d{3})+)(D\\d+)?(%)?");
    private static final int LAST_TWO_DIGIT_YEAR = 29;

    static TypedIntoExcel of(String text, Settings settings, int year) {
        return date(text, settings, year).or(() -> number(text, settings))
                .orElseGet(() -> new TypedIntoExcel(text, null, "General"));
    }

    private static Optional<TypedIntoExcel> number(String text, Settings settings) {
        String neutral = text.replace(settings.thousands, 'T').replace(settings.decimal, 'D');
        Matcher matcher = NUMBER.matcher(neutral);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean grouped = matcher.group(1).indexOf('T') > 0;
        boolean decimals = matcher.group(2) != null;
        boolean perCent = matcher.group(3) != null;
        double value = Double.parseDouble(neutral.replace("T", "").replace("%", "").replace('D', '.'));
        String format = perCent ? decimals ? "0.00%" : "0%" : grouped ? decimals ? "#,##0.00" : "#,##0" : "General";
        return Optional.of(new TypedIntoExcel(text, perCent ? value / 100 : value, format));
    }

    private static Optional<TypedIntoExcel> date(String text, Settings settings, int year) {
        Matcher matcher = TWO.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(2));
        return (settings.dayFirst ? day(year, second, first) : day(year, first, second))
                .or(() -> settings.dayFirst ? monthOf(first, second) : day(year, second, first))
                .or(() -> monthOf(first, second))
                .or(() -> day(year, first, second));
    }

    private static Optional<TypedIntoExcel> day(int year, int month, int day) {
        try {
            return Optional.of(new TypedIntoExcel("", DateUtil.getExcelDate(LocalDate.of(year, month, day)), "d-mmm"));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<TypedIntoExcel> monthOf(int month, int year) {
        return day(year > LAST_TWO_DIGIT_YEAR ? 1900 + year : 2000 + year, month, 1)
                .map(date -> new TypedIntoExcel("", date.number, "mmm-yy"));
    }

    /** The same, after somebody took the format off the cell. */
    TypedIntoExcel withoutFormat() {
        return new TypedIntoExcel(text, number, "General");
    }

    void into(Cell cell) {
        Workbook workbook = cell.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        if (number == null) {
            cell.setCellValue(text);
        } else {
            cell.setCellValue(number);
        }
    }
}
