package vn.sokehoach.core.reading.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Deadline.Kind;

/** Words for times without a fixed day: recurring, continuous, bound to an event; and "the end of the year". */
final class DaylessTimes {
    private static final String EACH = "(?:hằng|hàng|mỗi|từng)\\s+";
    private static final String DAY_OF_MONTH = "(?:trước|chậm\\s+nhất(?:\\s+là)?|vào)\\s+ngày\\s+\\d{1,2}"
            + "(?:\\s*/\\s*\\d{1,2}|\\s*tháng\\s*\\d{1,2})?,?\\s*(?:của\\s+)?";
    private static final String REPEATED =
            "(?:" + EACH + "(?:tuần|tháng|quý|năm)|tháng\\s+(?:liền\\s+kề|tiếp\\s+theo|sau"
                    + "|cuối\\s+(?:của\\s+)?(?:" + EACH + ")?quý)|tháng\\s+đầu\\s+(?:của\\s+)?(?:" + EACH + ")?quý)";
    private static final String PERIODIC =
            "định\\s+kỳ(?:,)?\\s+(?:(?:báo\\s+cáo\\s+)?(?:" + DAY_OF_MONTH + ")?" + REPEATED
                    + "|(?:0?\\d+|ba|sáu)\\s+tháng(?:/lần|\\s+một\\s+lần)?|quý|năm|tháng)(?!\\p{L})";
    private static final Pattern RECURRING_IN_TEXT = caseless(PERIODIC + "(?:\\s+" + DAY_OF_MONTH + REPEATED + ")?|"
            + DAY_OF_MONTH + REPEATED + "(?!\\p{L})|(?<=^|[.;]\\s)" + EACH + "(?:tuần|tháng|quý|năm)(?=,)|(?<=, )"
            + EACH
            + "(?:tuần|tháng|quý|năm)(?=\\s*(?:[.;:]|$))");
    private static final Pattern RECURRING_IN_CELL = caseless(RECURRING_IN_TEXT.pattern() + "|(?:định\\s+kỳ\\s+)?"
            + EACH
            + "(?:ngày|tuần|tháng|quý|năm)(?!\\p{L})|(?:báo\\s+cáo\\s+)?(?:quý|tháng|năm)\\s*,\\s*(?:quý|6 tháng|năm).*");
    private static final String ALWAYS = "thường\\s+xuyên(?:,?\\s+liên\\s+tục)?(?:\\s+trong\\s+(?:cả\\s+)?năm)?";
    private static final Pattern CONTINUOUS_IN_TEXT =
            caseless("thường\\s+xuyên(?:,?\\s+liên\\s+tục|\\s+trong\\s+(?:cả\\s+)?"
                    + "năm(?:\\s+\\d{4})?)|(?<=thời gian(?: thực hiện| hoàn thành)?: ?)" + ALWAYS + "|(?<=\\()" + ALWAYS
                    + "(?=\\))|(?<=thực hiện )thường\\s+xuyên(?=\\s*(?:[.;,)]|$))");
    private static final Pattern CONTINUOUS_IN_CELL = caseless(ALWAYS + "|liên\\s+tục|cả\\s+năm");
    private static final String COUNT =
            "(?:\\d{1,3}|một|hai|ba|sáu)\\s+(?:ngày|tuần|tháng|năm|quý)(?:\\s+làm\\s+việc)?";
    private static final Pattern EVENT_IN_TEXT =
            caseless("(?:chậm\\s+nhất|sau|trong(?:\\s+(?:thời\\s+hạn|vòng))?|không\\s+quá)"
                    + "\\s+(?:là\\s+|sau\\s+)?" + COUNT
                    + ",?\\s+(?:kể\\s+từ|từ|sau)\\s+(?:khi|ngày)(?!\\s*\\d)[^.;,]*");
    private static final Pattern EVENT_IN_CELL = caseless(EVENT_IN_TEXT.pattern()
            + "|(?:ngay\\s+)?sau\\s+khi.*|(?:thực\\s+hiện\\s+)?(?:theo|khi\\s+có)\\s.*");
    private static final Pattern YEAR_END = caseless("(?<!từ )(?:trước|đến\\s+hết|đến\\s+cuối|hết|cuối|trong)\\s+năm"
            + "(?:\\s+(?:nay|kế\\s+hoạch))?(?!\\s*\\d|\\s+(?:học|trước|sau|qua|tới|tiếp))(?!\\p{L})");

    private DaylessTimes() {}

    private static Pattern caseless(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Pattern recurring(boolean cell) {
        return cell ? RECURRING_IN_CELL : RECURRING_IN_TEXT;
    }

    static Pattern continuous(boolean cell) {
        return cell ? CONTINUOUS_IN_CELL : CONTINUOUS_IN_TEXT;
    }

    static Pattern event(boolean cell) {
        return cell ? EVENT_IN_CELL : EVENT_IN_TEXT;
    }

    /** "Đến hết năm" and its kin, the plan's year meant; "trong năm" only where something is to be completed. */
    static List<TimePhrases.Placed> endOfPlanYear(String text, int planYear, boolean cell) {
        List<TimePhrases.Placed> found = new ArrayList<>();
        Matcher matcher = YEAR_END.matcher(text);
        while (matcher.find()) {
            boolean within = matcher.group().toLowerCase(java.util.Locale.ROOT).startsWith("trong");
            if (cell || !within || Clauses.asksForCompletion(text, matcher.start(), matcher.end())) {
                found.add(
                        new TimePhrases.Placed(matcher.start(), matcher.end(), new Deadline(matcher.group(), Kind.YEAR,
                                within ? LocalDate.of(planYear, 1, 1) : null, LocalDate.of(planYear, 12, 31))));
            }
        }
        return found;
    }
}
