package vn.sokehoach.core.submission.merge;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.indicator.MeasuredValues;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.submission.FormProblem;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.ReturnedForm.Doubt;
import vn.sokehoach.core.text.TypedText;
import vn.sokehoach.core.text.VietnameseNumbers;
import vn.sokehoach.core.text.VietnameseText;

/** Reads what an agency filled in, strictly: what can be understood in two ways is asked, never decided. */
public final class CellReading {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern PER_CENT = Pattern.compile("\\s*%$");
    private static final Pattern PER_MILLE = Pattern.compile("\\s*[%‰]$");
    private static final String SIGN = "([+\\-\u2212]?)";
    /** A point before one, two or more than three digits: a decimal point, which no Vietnamese number has. */
    private static final Pattern DECIMAL_POINT = Pattern.compile(SIGN + "(\\d+)\\.(\\d+)");
    /** Commas between thousands and a point before the decimals, as English settings print it. */
    private static final Pattern ENGLISH = Pattern.compile(SIGN + "(\\d{1,3}(?:,\\d{3})+)(?:\\.(\\d+))?");
    /** Blanks between thousands. */
    private static final Pattern SPACED = Pattern.compile(SIGN + "\\d{1,3}(?: \\d{3})+(?:,\\d+)?");

    private CellReading() {}

    /** A value as {@link KitField} shapes it, or what the cell shows and why that is no value. */
    public record Read(String value, @Nullable Doubt doubt) {

        private static Read of(String value) {
            return new Read(value, null);
        }

        private static Read doubtful(String shown, FormProblem why, @Nullable String proposal) {
            return new Read(shown, new Doubt(why, proposal));
        }
    }

    /** What a cell says in a field. */
    public static Read of(KitField field, TypedCell cell) {
        String line = TypedText.line(cell.text());
        if (cell.kind() == TypedCell.Kind.ERROR) {
            return Read.doubtful(line, FormProblem.CELL_ERROR, null);
        }
        if (line.isEmpty()) {
            return Read.of("");
        }
        return switch (field) {
            case STATUS -> StatusWords.parse(line)
                    .map(status -> status == TaskStatus.RETURNED
                            ? Read.doubtful(status.name(), FormProblem.STATUS_OF_OFFICE, null)
                            : Read.of(status.name()))
                    .orElseGet(() -> Read.doubtful(line, FormProblem.STATUS_UNKNOWN, null));
            case PERCENT -> percent(cell, line);
            case RESULT, DIFFICULTIES, PROPOSALS -> Read.of(TypedText.lines(cell.text()));
            case ACTUAL, CUMULATIVE, ESTIMATE -> figure(cell, line);
        };
    }

    /** The number 1 is what programs make of "100%" in a cell of numbers: so it may mean either. */
    private static Read percent(TypedCell cell, String line) {
        return switch (cell.kind()) {
            case NUMBER -> number(cell).compareTo(BigDecimal.ONE) == 0
                    ? Read.doubtful(line, FormProblem.PERCENT_FRACTION, HUNDRED.toPlainString())
                    : percent(number(cell), line, false);
            case PERCENTAGE -> percent(number(cell).multiply(HUNDRED), line, true);
            case TEXT -> {
                String bare = PER_CENT.matcher(line).replaceFirst("");
                yield VietnameseNumbers.parse(bare)
                        .map(value -> percent(value, line, bare.length() < line.length()))
                        .orElseGet(() -> Read.doubtful(line, FormProblem.PERCENT_UNKNOWN, null));
            }
            case DAY, ERROR -> Read.doubtful(line, FormProblem.PERCENT_UNKNOWN, null);
        };
    }

    /** A fraction between 0 and 1 without a sign may be a share of one, and a share with decimals no whole number. */
    private static Read percent(BigDecimal value, String line, boolean signed) {
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
            return Read.doubtful(line, FormProblem.PERCENT_OUT_OF_RANGE, null);
        }
        BigDecimal whole = value.stripTrailingZeros();
        if (whole.scale() <= 0) {
            return Read.of(whole.toPlainString());
        }
        boolean share = !signed && value.compareTo(BigDecimal.ONE) < 0;
        BigDecimal hundredfold = value.multiply(HUNDRED).stripTrailingZeros();
        return Read.doubtful(line, FormProblem.PERCENT_FRACTION,
                share && hundredfold.scale() <= 0 ? hundredfold.toPlainString() : null);
    }

    private static Read figure(TypedCell cell, String line) {
        return switch (cell.kind()) {
            case NUMBER -> Read.of(printed(number(cell), line));
            case PERCENTAGE -> Read.of(printed(number(cell).multiply(HUNDRED), PER_CENT.matcher(line).replaceFirst(""))
                    + "%");
            case DAY -> Read.doubtful(line, FormProblem.FIGURE_DATE, null);
            case TEXT, ERROR -> figure(line);
        };
    }

    /** As it is shown where that is the whole number, else with all its digits. */
    private static String printed(BigDecimal number, String shown) {
        return VietnameseNumbers.parse(shown)
                .filter(value -> value.compareTo(number) == 0)
                .map(_ -> shown)
                .orElseGet(() -> VietnameseNumbers.format(plain(number)));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Read figure(String line) {
        if (isFigure(line)) {
            return Read.of(line);
        }
        String bare = PER_MILLE.matcher(line).replaceFirst("");
        String end = line.substring(bare.length()).strip();
        return proposal(bare).filter(value -> isFigure(value + end))
                .map(value -> Read.doubtful(line, FormProblem.FIGURE_AMBIGUOUS, value + end))
                .orElseGet(() -> Read.doubtful(line, FormProblem.FIGURE_UNKNOWN, null));
    }

    /** Whether it is a figure for an indicator of some unit; whether the sign is that unit's is known to whoever knows it. */
    private static boolean isFigure(String line) {
        return MeasuredValues.parse(line, "%").or(() -> MeasuredValues.parse(line, "‰")).isPresent();
    }

    private static Optional<String> proposal(String bare) {
        Matcher point = DECIMAL_POINT.matcher(bare);
        if (point.matches()) {
            return Optional.of(point.group(1) + point.group(2) + "," + point.group(3));
        }
        Matcher english = ENGLISH.matcher(bare);
        if (english.matches()) {
            String decimals = english.group(3);
            return Optional.of(english.group(1) + english.group(2).replace(',', '.')
                    + (decimals == null ? "" : "," + decimals));
        }
        String spaced = VietnameseText.tidy(bare);
        return SPACED.matcher(spaced).matches() ? Optional.of(spaced.replace(' ', '.')) : Optional.empty();
    }

    private static BigDecimal number(TypedCell cell) {
        BigDecimal number = cell.number();
        return number == null ? BigDecimal.ZERO : number;
    }
}
