package vn.sokehoach.core.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a task states behind labels: "Cơ quan chủ trì: ...; cơ quan phối hợp: ...; thời gian hoàn thành: ...". */
public final class LabelledStatements {

    private static final String BODY =
            "(?:(?:các\\s+)?(?:cơ quan|đơn vị|sở, ngành|tổ chức|cá nhân)(?:(?:, |/| và )(?:cơ quan|đơn vị|địa phương|tổ chức|cá nhân)){0,2}\\s+)";
    private static final String FURTHER =
            "(?:\\s+(?:thực hiện|triển khai|tham mưu|chính|hoàn thành|trình|ban hành|báo cáo|dự kiến"
                    + "|đầu ra|đạt được|công việc|cần đạt|hoàn thiện)){0,3}";
    private static final String WATCHING =
            "(?:theo dõi|đôn đốc|giám sát|phụ trách|chỉ đạo)(?:(?:, | và |,)(?:theo dõi|đôn đốc|kiểm tra|giám sát|báo cáo|tổng hợp|chỉ đạo))*";
    private static final Pattern LABEL = Pattern.compile("(?iu)(?:^|[.;,(\\n–•+*-]\\s*)(?<label>"
            + "(?<lead>(?:phân công\\s+|giao\\s+)?" + BODY + "?(?:chịu trách nhiệm\\s+)?chủ trì" + FURTHER + "|" + BODY
            + "(?:thực hiện|đầu mối|triển khai|tham mưu|chịu trách nhiệm(?:\\s+chính)?)" + FURTHER
            + "|(?:phân công|trách nhiệm)\\s+thực hiện)"
            + "|(?<partners>" + BODY + "?(?:cùng\\s+)?phối hợp" + FURTHER + ")"
            + "|(?<time>(?:thời gian|thời hạn|tiến độ|thời điểm|hạn)" + FURTHER + "|hoàn thành)"
            + "|(?<product>(?:sản phẩm|kết quả|sản phẩm, kết quả|kết quả, sản phẩm)" + FURTHER + ")"
            + "|(?<monitor>(?:" + BODY + "|lãnh đạo[^:;.,]{0,40}\\s)" + WATCHING + "))\\s*:\\s*");
    private static final Pattern NEXT_SENTENCE = Pattern.compile("(?<!TP|\\p{Lu})\\.\\s+(?=\\p{Lu})");

    private static final String TIME = "(?:thường xuyên|chậm nhất|định kỳ|(?:hằng|hàng)\\s+(?:năm|quý|tháng|tuần|ngày)"
            + "|(?:trước|trong|từ|đến|hết|vào|xong)\\s+(?:(?:trước|trong|hết|ngày|cuối|đầu|giữa)\\s+)*"
            + "(?:quý|tháng|năm|tuần|ngày|giai đoạn|\\d)|đến\\s+cuối|(?:đầu|giữa|cuối)\\s+(?:năm|quý|tháng)"
            + "|(?:quý|giai đoạn)\\s+(?:[IVX]+|\\d)|(?:tháng|năm|ngày)\\s+\\d|\\d{1,2}/\\d)";
    /** A time that follows agencies without a label of its own: "phối hợp: Sở A; hoàn thành trong quý III". */
    private static final Pattern TIME_BEHIND =
            Pattern.compile("(?iu)\\s*(?:(?:hoàn thành|thực hiện|triển khai)\\s+)?" + TIME + "(?!\\p{L}).*");
    /** What goes on with such a time: "trong quý II, III/2024". */
    private static final Pattern TIME_GOES_ON =
            Pattern.compile("(?i)\\s*(?:và\\s+)?(?:[IVX]+|\\d{1,2})(?:/\\d{4})?\\s*");

    private LabelledStatements() {}

    /** What a statement is about. */
    public enum Subject {
        LEAD, PARTNERS, TIME, PRODUCT, MONITOR;

        boolean isOfAgencies() {
            return this != TIME && this != PRODUCT;
        }
    }

    /**
     * One statement.
     *
     * @param value the words behind the label, without the punctuation that ends them; of agencies without a time that
     *              follows them; may be ""
     * @param start where the label begins in the text
     * @param end   the character after all that belongs to it, such a time too
     */
    public record Statement(Subject subject, String value, int start, int end) {}

    /** The statements of a text, in its order. */
    public static List<Statement> in(String text) {
        List<Statement> found = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        boolean more = label.find();
        while (more) {
            Subject subject = subject(label);
            int start = label.start("label");
            int from = label.end();
            more = label.find(Math.max(from - 1, 0));
            int until = more ? label.start() : text.length();
            found.add(statement(subject, text, start, from, Math.max(from, until)));
        }
        return found;
    }

    private static Statement statement(Subject subject, String text, int start, int from, int until) {
        Matcher sentence = NEXT_SENTENCE.matcher(text).region(from, until);
        int end = sentence.find() ? sentence.start() : until;
        String value = text.substring(from, end).strip().replaceAll("[\\s,;.:/–-]+$", "");
        while (value.endsWith(")") && value.indexOf('(') < 0) {
            value = value.substring(0, value.length() - 1).strip().replaceAll("[\\s,;.]+$", "");
        }
        return new Statement(subject, subject.isOfAgencies() ? withoutTimes(value) : value, start,
                from + value.length());
    }

    /** Agencies without the times that stand behind them, up to the end. */
    private static String withoutTimes(String agencies) {
        int end = agencies.length();
        int kept = end;
        int part = separator(agencies, end);
        while (part >= 0) {
            String words = agencies.substring(part + 1, end);
            if (TIME_BEHIND.matcher(words).matches()) {
                kept = part;
            } else if (!TIME_GOES_ON.matcher(words).matches()) {
                break;
            }
            end = part;
            part = separator(agencies, end);
        }
        return agencies.substring(0, kept).strip();
    }

    private static int separator(String text, int before) {
        return Math.max(text.lastIndexOf(';', before - 1), text.lastIndexOf(',', before - 1));
    }

    private static Subject subject(Matcher label) {
        if (label.group("lead") != null) {
            return Subject.LEAD;
        }
        if (label.group("partners") != null) {
            return Subject.PARTNERS;
        }
        if (label.group("time") != null) {
            return Subject.TIME;
        }
        return label.group("product") != null ? Subject.PRODUCT : Subject.MONITOR;
    }

    /** The first statement about a subject; empty where there is none or it says nothing. */
    public static Optional<String> value(String text, Subject subject) {
        return in(text).stream()
                .filter(statement -> statement.subject() == subject)
                .map(Statement::value)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Whether a text is nothing but such statements: it begins with one, and each begins where the one before ends. */
    public static boolean fill(String text) {
        List<Statement> found = in(text);
        int place = 0;
        for (Statement statement : found) {
            if (!text.substring(place, statement.start()).matches("[\\s.;,()–•+*-]*")) {
                return false;
            }
            place = statement.end();
        }
        return !found.isEmpty() && text.substring(place).matches("[\\s.;,:()/–-]*");
    }
}
