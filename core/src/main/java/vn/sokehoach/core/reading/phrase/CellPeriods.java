package vn.sokehoach.core.reading.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Deadline.Kind;

/** Reads the periods of several quarters, months or years that fill a cell: "Quý I, II/2026", "Tháng 3-4", "T6/2026", "2026". */
final class CellPeriods {

    private static final String TO = "\\s*(?:,|-|–|và|đến|hết)\\s*";
    private static final String WITHIN = "(?iu)(?:xong\\s+)?(?:(?:trong|từ)\\s+)?";
    private static final String YEAR = "(?:(?:\\s*/\\s*|\\s*,?\\s*năm\\s*)(?<year>20\\d\\d))?";
    private static final Pattern QUARTERS = Pattern.compile(WITHIN
            + "quý\\s*(?<from>IV|I{1,3}|[1-4])" + TO + "(?:quý\\s*)?(?<to>IV|I{1,3}|[1-4])" + YEAR);
    private static final Pattern MONTHS = Pattern.compile(WITHIN
            + "(?:tháng|t\\.?)\\s*(?<from>1[0-2]|0?[1-9])(?:" + TO + "(?:tháng\\s*|t\\.?)?(?<to>1[0-2]|0?[1-9]))?"
            + YEAR);
    private static final Pattern HALF_YEAR =
            Pattern.compile(WITHIN + "0?6 tháng\\s+(?<half>đầu|cuối)(?:\\s+năm)?(?:\\s*(?<year>20\\d\\d))?");
    private static final Pattern YEARS = Pattern.compile("(?<from>20\\d\\d)(?:\\s*[-–]\\s*(?<to>20\\d\\d))?");
    private static final Map<String, Integer> ROMAN = Map.of("I", 1, "II", 2, "III", 3, "IV", 4);

    private CellPeriods() {}

    /** The deadline that a whole cell gives; empty where it is no such period. */
    static Optional<Deadline> read(String cell, int planYear) {
        Matcher years = YEARS.matcher(cell);
        if (years.matches()) {
            int first = Integer.parseInt(years.group("from"));
            int last = years.group("to") == null ? first : Integer.parseInt(years.group("to"));
            return deadline(cell, Kind.YEAR, YearMonth.of(first, 1), YearMonth.of(last, 12));
        }
        Matcher half = HALF_YEAR.matcher(cell);
        if (half.matches()) {
            int start = half.group("half").equalsIgnoreCase("đầu") ? 1 : 7;
            int year = year(half, planYear);
            return deadline(cell, Kind.MONTH, YearMonth.of(year, start), YearMonth.of(year, start + 5));
        }
        Matcher quarters = QUARTERS.matcher(cell);
        if (quarters.matches()) {
            int year = year(quarters, planYear);
            return deadline(cell, Kind.QUARTER, YearMonth.of(year, quarter(quarters.group("from")) * 3 - 2),
                    YearMonth.of(year, quarter(quarters.group("to")) * 3));
        }
        Matcher months = MONTHS.matcher(cell);
        boolean singly = months.matches() && months.group("to") == null;
        if (!months.matches() || singly && cell.toLowerCase(java.util.Locale.ROOT).contains("tháng")) {
            return Optional.empty();
        }
        int year = year(months, planYear);
        YearMonth from = YearMonth.of(year, Integer.parseInt(months.group("from")));
        return deadline(cell, Kind.MONTH, from,
                singly ? from : YearMonth.of(year, Integer.parseInt(months.group("to"))));
    }

    private static int year(Matcher matcher, int planYear) {
        @Nullable
        String year = matcher.group("year");
        return year == null ? planYear : Integer.parseInt(year);
    }

    private static int quarter(String printed) {
        return Character.isDigit(printed.charAt(0)) ? Integer.parseInt(printed)
                : ROMAN.get(printed.toUpperCase(java.util.Locale.ROOT));
    }

    private static Optional<Deadline> deadline(String text, Kind kind, YearMonth from, YearMonth to) {
        LocalDate last = to.atEndOfMonth();
        return last.isBefore(from.atDay(1)) ? Optional.empty()
                : Optional.of(new Deadline(text, kind, from.atDay(1), last));
    }
}
