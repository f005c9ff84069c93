package vn.sokehoach.core.reading.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokehoach.core.plan.ReportingDuty;
import vn.sokehoach.core.text.DateMention;
import vn.sokehoach.core.text.VietnameseDates;

/** Finds the reports that a paragraph asks for: until when, how often, to whom. */
public final class ReportingDutyRecogniser {
    private static final Pattern REPORT = caseless("báo cáo");
    private static final Pattern ASKED =
            caseless("gửi|định kỳ|chế độ báo cáo|báo cáo\\s+(?:về|kết quả|tình hình|tiến độ|trước|chậm nhất|hằng|hàng"
                    + "|(?:cho\\s+)?(?:UBND|Ủy ban|Uỷ ban|Chủ tịch|Sở|Văn phòng|Phòng|Ban|Bộ|Tỉnh ủy|Thường trực|cấp))");
    private static final String BODY =
            "((?:Sở|Ủy ban|Uỷ ban|UBND|Văn phòng|Ban|Bộ|Thanh tra|Cục|Phòng|Công an)\\s[^,.;:()]{2,80}?)"
                    + "(?=\\s+(?:để|trước|chậm|qua|theo|tổng hợp|định kỳ|vào|hằng|hàng|kết quả|trong|tham mưu|xem xét|\\()|[,.;:)]|$)";
    private static final Pattern RECIPIENT = caseless("(?:gửi\\s+(?:báo cáo\\s+)?(?:kết quả\\s+)?(?:về|đến|cho|tới)?"
            + "|gửi[^.;:]{0,40}?\\svề|báo cáo[^.;:]{0,80}?\\s(?:gửi|về(?=\\s+(?:Sở|UBND|Ủy|Uỷ|Văn|Ban|Phòng))|qua))\\s*"
            + BODY);
    private static final Pattern REPORTED_TO = caseless("báo cáo\\s+(?:cho\\s+)?" + BODY);
    private static final Pattern END_OF_QUARTER =
            caseless("ngày\\s+(\\d{1,2})\\s*,?\\s+(?:của\\s+)?(?:các\\s+)?tháng\\s+cuối\\s+"
                    + "(?:của\\s+)?(?:mỗi\\s+|các\\s+|hằng\\s+|hàng\\s+)?quý");
    private static final Pattern EVERY_MONTH =
            caseless("ngày\\s+(\\d{1,2})\\s+(?:(?:hằng|hàng)\\s+tháng|(?:của\\s+)?mỗi\\s+tháng"
                    + "|(?:của\\s+)?tháng\\s+(?:liền\\s+kề|sau|tiếp\\s+theo))|(?:hằng|hàng)\\s+tháng\\s*[,(]?\\s*(?:chậm nhất\\s+(?:là\\s+)?|trước\\s+|vào\\s+)"
                    + "ngày\\s+(\\d{1,2})(?!\\d|\\s*/|\\s*(?:của\\s+)?(?:các\\s+)?tháng\\s+(?:cuối|\\d))");
    private static final Pattern BEFORE = caseless("(?:chậm nhất(?:\\s+là)?\\s+|trước\\s+|vào\\s+){1,2}$");
    private static final Pattern ASKED_DAY =
            caseless("(?:trước|chậm nhất(?:\\s+là)?|muộn nhất)\\s*(?:vào\\s+)?(?:ngày\\s*)?$");
    private static final Pattern FURTHER_DAY = Pattern.compile("\\s*(?:,|;|và)\\s*(?:(?:trước\\s+)?ngày\\s*)?");
    private static final Pattern OCCASION = caseless(
            "(?:6|06|sáu)\\s+tháng|(?<!20\\d\\d |\\p{L})(?:cả\\s+|hằng\\s+|hàng\\s+)?năm(?!\\s*20\\d\\d)|tổng kết");
    private static final Pattern CLAUSE_END = Pattern.compile("[;.]\\s");
    private static final Pattern REPORTED = caseless("báo\\s*cáo|định\\s*kỳ");
    private static final Pattern ABOUT = caseless("\\s*(?:\\(|đối với\\s+)[^,.;)]{1,40}");
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
            duties.add(new ReportingDuty("quarterly", days, days.isEmpty() ? rule : null, recipients,
                    quote(paragraph, quarter)));
        }
        Matcher month = EVERY_MONTH.matcher(paragraph);
        if (month.find()) {
            String day = month.group(1) == null ? month.group(2) : month.group(1);
            duties.add(new ReportingDuty("monthly", List.of(), "FREQ=MONTHLY;BYMONTHDAY=" + Integer.parseInt(day),
                    recipients, quote(paragraph, month)));
        }
        onDays(paragraph, recipients, duties);
        return List.copyOf(duties);
    }

    private static String quote(String paragraph, Matcher found) {
        Matcher before = BEFORE.matcher(paragraph.substring(0, found.start()));
        return paragraph.substring(before.find() ? before.start() : found.start(), found.end());
    }

    private static void onDays(String paragraph, List<String> recipients, List<ReportingDuty> duties) {
        List<DateMention> dates = VietnameseDates.find(paragraph).stream().filter(date -> date.day() != null).toList();
        for (int at = 0; at < dates.size(); at++) {
            Matcher asked = ASKED_DAY.matcher(paragraph.substring(0, dates.get(at).start()));
            if (asked.find() && isAboutReports(paragraph, dates.get(at))) {
                int last = lastOfList(paragraph, dates, at);
                duties.add(dated(paragraph, dates.subList(at, last + 1), asked.start(), recipients));
                at = last;
            }
        }
    }

    /** Whether the clause around a day speaks of reports; another may set the day of something else. */
    private static boolean isAboutReports(String paragraph, DateMention day) {
        Matcher boundary = CLAUSE_END.matcher(paragraph);
        int from = 0;
        int until = paragraph.length();
        while (boundary.find()) {
            if (boundary.end() <= day.start()) {
                from = boundary.end();
            } else if (boundary.start() >= day.end()) {
                until = Math.min(until, boundary.start());
            }
        }
        return REPORTED.matcher(paragraph.substring(from, until)).find();
    }

    /** "trước ngày 15/3, 15/6 và 15/9/2026": the days that follow one another are one list. */
    private static int lastOfList(String paragraph, List<DateMention> dates, int first) {
        int last = first;
        while (last + 1 < dates.size() && FURTHER_DAY
                .matcher(paragraph.substring(dates.get(last).end(), dates.get(last + 1).start()))
                .matches()
                && !paragraph.substring(dates.get(last).end(), dates.get(last + 1).start()).contains("trước")) {
            last++;
        }
        return last;
    }

    /** A duty on days; the year of the last day of a list is that of all. */
    private static ReportingDuty dated(String paragraph, List<DateMention> days, int from, List<String> recipients) {
        DateMention last = days.getLast();
        String quote = paragraph.substring(from, last.end());
        String kind = days.size() > 2 ? "quarterly"
                : kind(paragraph.substring(0, from), paragraph.substring(last.end()), last);
        if (last.isFull()) {
            int year = last.first(0).getYear();
            return new ReportingDuty(kind, days.stream().map(day -> day.first(year)).toList(), null, recipients, quote);
        }
        String months = String.join(",", days.stream().map(day -> String.valueOf(day.month())).toList());
        return new ReportingDuty(kind.equals("once") ? "yearly" : kind, List.of(),
                "FREQ=YEARLY;BYMONTH=" + months + ";BYMONTHDAY=" + days.getFirst().day(), recipients, quote);
    }

    /** What the report is about, told by the words right behind its day, else by the nearest before it. */
    private static String kind(String before, String behind, DateMention date) {
        Matcher about = ABOUT.matcher(behind);
        String words = about.lookingAt() ? about.group() : before;
        String occasion = OCCASION.matcher(words)
                .results()
                .reduce((_, later) -> later)
                .map(MatchResult::group)
                .orElse("");
        if (occasion.matches("(?iu).*tháng")) {
            return "halfYearly";
        }
        return occasion.isEmpty() && date.isFull() ? "once" : "yearly";
    }

    private static List<String> recipients(String paragraph) {
        List<String> sentTo = named(RECIPIENT, paragraph);
        return sentTo.isEmpty() ? named(REPORTED_TO, paragraph) : sentTo;
    }

    private static List<String> named(Pattern pattern, String paragraph) {
        return pattern.matcher(paragraph).results().map(found -> found.group(1).strip()).distinct().toList();
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
