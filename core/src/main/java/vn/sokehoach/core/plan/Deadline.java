package vn.sokehoach.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A time that the text sets, always with its printed words.
 *
 * @param from first day in time; null where it has no beginning or no fixed day
 * @param to   last day in time: "trước ngày 15/3" ends on 14/3, "chậm nhất 15/3" on 15/3; null for the kinds without a day
 */
public record Deadline(String text, Kind kind, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** The printed words of several on one line, equal ones once; "" of none. */
    public static String printed(List<Deadline> deadlines) {
        return deadlines.stream().map(Deadline::text).distinct().collect(Collectors.joining("; "));
    }

    /** The kinds of deadlines; the last three have no day. */
    public enum Kind {
        DAY, MONTH, QUARTER, YEAR, RECURRING, CONTINUOUS, EVENT
    }
}
