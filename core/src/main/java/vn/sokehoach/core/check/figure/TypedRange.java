package vn.sokehoach.core.check.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a person typed that Excel took for a date: two numbers with a dash between.
 *
 * <p>Under Vietnamese settings "9-10" is day and month, under English ones month and day; where only one of them can be a
 * month the other order is taken, and where the second can be no day it is a year ("10-35" is October 1935, under
 * Vietnamese settings "10-24" is October 2024). "13-14" and "103-107" are no dates in either and stay texts. Ranges rise,
 * so that the order in which Excel took the two does not matter.
 */
public record TypedRange(int from, int to) {

    private static final int CENTURY = 100;
    private static final Pattern SPACED = Pattern.compile("\\d\\s+[-–]\\s+\\d");
    private static final Pattern TIGHT = Pattern.compile("\\d[-–]\\d");

    /**
     * The ranges that may have become a date, the likelier first; empty where none rises.
     *
     * @param planYear a year near it was most likely filled in by Excel
     */
    public static List<TypedRange> of(ShownDate shown, int planYear) {
        LocalDate date = shown.date();
        List<TypedRange> ranges = new ArrayList<>();
        TypedRange ofDay = new TypedRange(Math.min(date.getDayOfMonth(), date.getMonthValue()),
                Math.max(date.getDayOfMonth(), date.getMonthValue()));
        TypedRange ofYear = new TypedRange(date.getMonthValue(), date.getYear() % CENTURY);
        boolean filledIn = Math.abs(date.getYear() - planYear) <= 1;
        if (shown.dayShown()) {
            ranges.add(ofDay);
        }
        if (date.getDayOfMonth() == 1) {
            ranges.add(filledIn ? ranges.size() : 0, ofYear);
        }
        return ranges.stream().filter(range -> range.from < range.to).distinct().toList();
    }

    /** The range as the plan prints its own: with blanks around the dash, or without. */
    public String printed(boolean spaced) {
        return from + (spaced ? " - " : "-") + to;
    }

    /** Whether most of these texts with a range have blanks around the dash. */
    public static boolean areSpaced(List<String> texts) {
        long spaced = texts.stream().filter(text -> SPACED.matcher(text).find()).count();
        return spaced > texts.stream().filter(text -> TIGHT.matcher(text).find()).count();
    }
}
