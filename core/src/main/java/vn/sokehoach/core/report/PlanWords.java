package vn.sokehoach.core.report;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.appendix.form.TitleBlocks;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;

/** How a report calls its plan and its period. */
final class PlanWords {
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(?:M|T)?(0?[1-9]|1[0-2])");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    private PlanWords() {}

    /** "Kế hoạch số 298/KH-UBND ngày 19 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh Bình Dương", as far as known. */
    static String named(Plan plan) {
        Heading heading = plan.heading();
        String type = TitleBlocks.sentenceCase(heading.documentType());
        String named = heading.number() == null
                ? ReportWords.of("plan.unnumbered", type, String.valueOf(plan.year()))
                : ReportWords.of("plan.numbered", type, heading.number());
        LocalDate issued = heading.issueDate();
        if (issued != null) {
            named = ReportWords.of("plan.dated", named, TitleBlocks.printed(issued));
        }
        return heading.issuer() == null ? named : ReportWords.of("plan.issued", named, heading.issuer());
    }

    /** "quý II năm 2024"; the day where no period is meant. */
    static String period(@Nullable String period, LocalDate day) {
        if (period == null) {
            return ReportWords.of("period.none", TitleBlocks.printed(day));
        }
        Matcher quarter = QUARTER.matcher(period);
        if (quarter.matches()) {
            return ReportWords.of("period.quarter", ROMAN[Integer.parseInt(quarter.group(2)) - 1], quarter.group(1));
        }
        Matcher month = MONTH.matcher(period);
        if (month.matches()) {
            return ReportWords.of("period.month", String.valueOf(Integer.parseInt(month.group(2))), month.group(1));
        }
        Matcher year = YEAR.matcher(period);
        return year.matches() ? ReportWords.of("period.year", period) : ReportWords.of("period.other", period);
    }
}
