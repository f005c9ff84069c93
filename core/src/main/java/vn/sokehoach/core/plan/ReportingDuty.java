package vn.sokehoach.core.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report that the plan asks for.
 *
 * @param kind   "quarterly", "yearly", "monthly", "halfYearly", "once"
 * @param before the days as the text gives them, where it fixes the year; empty otherwise
 * @param rule   the recurrence as RFC 5545 where the year is not fixed; null otherwise
 * @param to     who receives the report, as printed
 * @param quote  the words of the text
 */
public record ReportingDuty(String kind, List<LocalDate> before, @Nullable String rule, List<String> to,
        String quote) {

    public ReportingDuty {
        before = List.copyOf(before);
        to = List.copyOf(to);
    }
}
