package vn.sokehoach.core.reading.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokehoach.core.plan.ReportingDuty;
import vn.sokehoach.core.text.DateMention;
import vn.sokehoach.core.text.VietnameseDates;

/** Finds the reports that a paragraph asks for: until when, how often, to whom. */
public final class ReportingDutyRecogniser {
    private static final Pattern REPORT = caseless("báo cáo");
    private static final Pattern ASKED =
            caseless("gửi|định kỳ|chế độ báo cáo|báo cáo\\s+(?:về|kết quả|tình hình|tiến độ)");
    private static final Pattern RECIPIENT =
            caseless("gửi\\s+(?:báo cáo\\s+)?(?:về|đến|cho)?\\s*((?:Sở|Ủy ban|UBND|Văn phòng|Ban|Bộ|Thanh tra|Cục)"
                    + "\\s[^,.;:()]{2,80}?)(?=\\s+(?:để|trước|chậm|qua|theo|\\()|[,.;:)]|$)");
    private static final Pattern END_OF_QUARTER = caseless(
            "trước\\s+ngày\\s+(\\d{1,2})\\s+(?:của\\s+)?tháng\\s+cuối\\s+(?:của\\s+)?(?:mỗi\\s+|các\\s+|hằng\\s+|hàng\\s+)?quý");
    private static final Pattern EVERY_MONTH =
            caseless("trước\\s+ngày\\s+(\\d{1,2})\\s+(?:(?:hằng|hàng)\\s+tháng|(?:của\\s+)?mỗi\\s+tháng)");
    private static final Pattern ASKED_DAY =
            caseless("(?:trước|chậm nhất(?:\\s+là)?|muộn nhất)\\s*(?:vào\\s+)?(?:ngày\\s*)?$");
    private static final Pattern HALF_YEAR = caseless("(?:6|06|sáu)\\s+tháng[^.;]{0,60}$");
    private static final Pattern YEAR_END = caseless("(?:năm|tổng kết)");
    private static final Pattern QUARTERS = caseless("quý\\s*(?:IV|I{1,3}|[1-4])(?![IV\\d])");

    private ReportingDutyRecogniser() {}

    private static Pattern caseless(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * The duties that a paragraph lays down; none where it asks for no report.
     *
     * @param notes the document's footnotes; one that lists the days overrides the rule of the text
     * @param year  the year of the plan
     */
    public static List<ReportingDuty> find(String paragraph, List<String> notes, int year) {
        if (!REPORT.matcher(paragraph).find() || !ASKED.matcher(paragraph).find()) {
            return List.of();
        }
        List<String> recipients = recipients(paragraph);
        List<ReportingDuty> duties = new ArrayList<>();
        Matcher quarter = END_OF_QUARTER.matcher(paragraph);
        if (quarter.find()) {
            List<LocalDate> days = listedDays(notes);
            String rule = "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=" + Integer.parseInt(quarter.group(1));
            duties.add(new ReportingDuty("quarterly", days, days.isEmpty() ? rule : null, recipients, quarter.group()));
        }
        Matcher month = EVERY_MONTH.matcher(paragraph);
        if (month.find()) {
            duties.add(new ReportingDuty("monthly", List.of(),
                    "FREQ=MONTHLY;BYMONTHDAY=" + Integer.parseInt(month.group(1)),
                    recipients, month.group()));
        }
        VietnameseDates.find(paragraph).stream().filter(date -> date.day() != null).forEach(date -> {
            Matcher asked = ASKED_DAY.matcher(paragraph.substring(0, date.start()));
            if (asked.find()) {
                duties.add(dated(paragraph, date, asked.start(), recipients));
            }
        });
        return List.copyOf(duties);
    }

    private static ReportingDuty dated(String paragraph, DateMention date, int from, List<String> recipients) {
        String words = paragraph.substring(0, from);
        String quote = paragraph.substring(from, date.end());
        boolean half = HALF_YEAR.matcher(words).find();
        if (date.isFull()) {
            String kind = half ? "halfYearly" : YEAR_END.matcher(words).find() ? "yearly" : "once";
            return new ReportingDuty(kind, List.of(date.first(0)), null, recipients, quote);
        }
        return new ReportingDuty(half ? "halfYearly" : "yearly", List.of(),
                "FREQ=YEARLY;BYMONTH=" + date.month() + ";BYMONTHDAY=" + date.day(), recipients, quote);
    }

    private static List<String> recipients(String paragraph) {
        return RECIPIENT.matcher(paragraph).results().map(found -> found.group(1).strip()).distinct().toList();
    }

    /** The days of a note that names several quarters with a date each. */
    private static List<LocalDate> listedDays(List<String> notes) {
        return notes.stream()
                .filter(note -> QUARTERS.matcher(note).results().count() > 1)
                .findFirst()
                .map(note -> VietnameseDates.find(note)
                        .stream()
                        .filter(DateMention::isFull)
                        .map(date -> date.first(0))
                        .toList())
                .orElse(List.of());
    }
}
