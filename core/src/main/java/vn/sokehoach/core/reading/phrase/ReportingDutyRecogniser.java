package vn.sokehoach.core.reading.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.ReportingDuty;

/** Finds the reports that a paragraph asks for. */
public final class ReportingDutyRecogniser {
    private static final Pattern REPORT = Pattern.compile("báo cáo", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ReportingDutyRecogniser() {}

    /**
     * The duties that a paragraph lays down; none where it speaks of no report.
     *
     * @param notes the document's footnotes; one that lists the days overrides the rule of the text
     * @param year  the year of the plan
     */
    public static List<ReportingDuty> find(String paragraph, List<String> notes, int year) {
        if (!REPORT.matcher(paragraph).find()) {
            return List.of();
        }
        List<LocalDate> days = DeadlineRecogniser.find(paragraph, year)
                .stream()
                .map(Deadline::to)
                .filter(day -> day != null)
                .map(day -> day.plusDays(1))
                .toList();
        return days.isEmpty() ? List.of() : List.of(new ReportingDuty("once", days, null, List.of(), paragraph));
    }
}
