package vn.sokehoach.data.sheet;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.data.sheet.CellContent.Amount;

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
    private static final String GROUPS = "#,##";
    private static final String NAMES_LANGUAGE = "[$-";

    private final String sheet;
    private final ShownCells shown;

    AlteredNumbers(String sheet, ShownCells shown) {
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

    /** Tells of the altered numbers of a table, given by the cells of its rows. */
    void examine(Collection<List<ShownCell>> lines) {
        Evidence evidence = new Evidence();
        int first = lines.stream().mapToInt(line -> line.getFirst().column()).min().orElse(0);
        lines.forEach(line -> line.stream().filter(ShownCell::isTypedText).forEach(cell -> note(cell, evidence)));
        lines.forEach(line -> line.stream()
                .filter(cell -> cell.isTypedNumber() && cell.column() > first)
                .filter(cell -> !cell.look().formatText().contains(NAMES_LANGUAGE))
                .forEach(cell -> examine(cell, evidence)));
    }

    private static void note(ShownCell cell, Evidence evidence) {
        if (DECIMAL_TEXT.matcher(cell.text()).matches()) {
            evidence.decimals.add(cell.column());
            if (cell.look().formatText().equals(CellLook.GENERAL) && !cell.look().quoted()) {
                evidence.typedDecimals.add(cell.column());
            }
        }
        if (FIGURE.matcher(cell.text()).matches()) {
            evidence.figures.add(cell.column());
        }
        if (SHARE.matcher(cell.text()).matches()) {
            evidence.shares.add(cell.row());
        }
    }

    private void examine(ShownCell cell, Evidence evidence) {
        BigDecimal value = BigDecimal.valueOf(((Amount) cell.cell().content()).value()).stripTrailingZeros();
        String format = cell.look().formatText();
        boolean general = format.equals(CellLook.GENERAL) && !YEAR.matcher(value.toPlainString()).matches();
        boolean grouped = format.contains(GROUPS);
        int column = cell.column();
        if (isThousands(value)) {
            boolean against = evidence.shares.contains(cell.row()) || evidence.decimals.contains(column)
                    || !evidence.decimals.isEmpty() && evidence.figures.contains(column);
            if (grouped && against || general && (evidence.typedDecimals.contains(column)
                    || evidence.shares.contains(cell.row()))) {
                shown.tell(DraftProblem.Code.CELL_NUMBER, sheet, cell,
                        String.format(Locale.ROOT, "%,d", value.longValue()));
            }
        } else if (isThousandths(value) && general && evidence.typedDecimals.contains(column)) {
            shown.tell(DraftProblem.Code.CELL_NUMBER, sheet, cell, value.setScale(3).toPlainString());
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
