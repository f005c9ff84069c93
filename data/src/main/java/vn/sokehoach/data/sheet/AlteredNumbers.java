package vn.sokehoach.data.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import vn.sokehoach.core.source.DraftProblem;

/**
 * Numbers that an Excel with English settings may have made of Vietnamese ones: of "12,616" (a decimal) the number
 * 12616, of "23.273" (thousands) the number 23,273.
 *
 * <p>Such an Excel leaves "8,5" and "1.990.000" as texts, which shows how it was set: a number is told only where its
 * own column, its format or its unit speaks against it. Formulas, dates, years and formats that name their language are
 * never told.
 */
final class AlteredNumbers {
    private static final Pattern DECIMAL_TEXT = Pattern.compile("\\d+(?:\\.\\d{3})*,\\d+|\\d{1,3}(?:\\.\\d{3}){2,}");
    private static final Pattern FIGURE = Pattern.compile("[^\\p{L}]*\\d[^\\p{L}]*");
    private static final Pattern SHARE = Pattern.compile("[%‰]");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int THOUSAND = 1_000;
    private static final String GENERAL = "General";
    private static final String GROUPS = "#,##";
    private static final String NAMES_LANGUAGE = "[$-";

    private final Sheet sheet;
    private final ShownCells shown;

    AlteredNumbers(Sheet sheet, ShownCells shown) {
        this.sheet = sheet;
        this.shown = shown;
    }

    /** What the texts of a table tell of the settings under which it was typed. */
    private static final class Evidence {
        /** Columns with a decimal comma in a text, and those where no format made it one. */
        private final Set<Integer> decimals = new HashSet<>();
        private final Set<Integer> typedDecimals = new HashSet<>();
        private final Set<Integer> figures = new HashSet<>();
        private final Set<Integer> shares = new HashSet<>();
    }

    /** Tells of the altered numbers of a table, given by the texts of its rows. */
    void examine(NavigableMap<Integer, NavigableMap<Integer, String>> lines) {
        Evidence evidence = new Evidence();
        List<Cell> numbers = new ArrayList<>();
        int first = lines.values().stream().mapToInt(NavigableMap::firstKey).min().orElse(0);
        lines.forEach((row, line) -> line.forEach((column, text) -> {
            Cell cell = sheet.getRow(row).getCell(column);
            if (cell.getCellType() == CellType.STRING) {
                note(cell, text, evidence);
            } else if (cell.getCellType() == CellType.NUMERIC && column > first && !DateUtil.isCellDateFormatted(cell)
                    && !cell.getCellStyle().getDataFormatString().contains(NAMES_LANGUAGE)) {
                numbers.add(cell);
            }
        }));
        numbers.forEach(cell -> examine(cell, evidence));
    }

    private static void note(Cell cell, String text, Evidence evidence) {
        if (DECIMAL_TEXT.matcher(text).matches()) {
            evidence.decimals.add(cell.getColumnIndex());
            if (cell.getCellStyle().getDataFormatString().equals(GENERAL) && !cell.getCellStyle().getQuotePrefixed()) {
                evidence.typedDecimals.add(cell.getColumnIndex());
            }
        }
        if (FIGURE.matcher(text).matches()) {
            evidence.figures.add(cell.getColumnIndex());
        }
        if (SHARE.matcher(text).matches()) {
            evidence.shares.add(cell.getRowIndex());
        }
    }

    private void examine(Cell cell, Evidence evidence) {
        BigDecimal value = BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros();
        String format = cell.getCellStyle().getDataFormatString();
        boolean general = format.equals(GENERAL) && !YEAR.matcher(value.toPlainString()).matches();
        boolean grouped = format.contains(GROUPS);
        int column = cell.getColumnIndex();
        if (isThousands(value)) {
            boolean against = evidence.shares.contains(cell.getRowIndex()) || evidence.decimals.contains(column)
                    || !evidence.decimals.isEmpty() && evidence.figures.contains(column);
            if (grouped && against || general && (evidence.typedDecimals.contains(column)
                    || evidence.shares.contains(cell.getRowIndex()))) {
                shown.tell(DraftProblem.Code.CELL_NUMBER, cell, String.format(Locale.ROOT, "%,d", value.longValue()));
            }
        } else if (isThousandths(value) && general && evidence.typedDecimals.contains(column)) {
            shown.tell(DraftProblem.Code.CELL_NUMBER, cell, value.setScale(3).toPlainString());
        }
    }

    /** Whether it may have been a number with three decimals. */
    private static boolean isThousands(BigDecimal value) {
        return value.scale() <= 0 && value.abs().longValue() >= THOUSAND
                && value.abs().longValue() < THOUSAND * THOUSAND;
    }

    /** Whether it may have been a whole number in thousands. */
    private static boolean isThousandths(BigDecimal value) {
        return value.scale() > 0 && value.scale() <= 3 && value.abs().intValue() > 0
                && value.abs().intValue() < THOUSAND;
    }
}
