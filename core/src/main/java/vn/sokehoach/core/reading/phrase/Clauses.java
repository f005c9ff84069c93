package vn.sokehoach.core.reading.phrase;

import java.util.regex.Pattern;

/** Tells whether a clause asks for something to be completed; only then does a year in it set a time. */
final class Clauses {
    private static final Pattern COMPLETION = Pattern.compile("(?<!đã )(?<!\\p{L})(?:hoàn\\s*thành|xong|giải\\s+ngân|"
            + "ph[ấâ]n\\s+đ[ấầ]u|hình\\s+thành|khởi\\s+công|khánh\\s+thành|bàn\\s+giao|ban\\s+hành|phê\\s+duyệt|(?<!(?:chương|công|quy|quá|lộ|tiến|hành|giải|vô) )trình(?=\\s)|"
            + "kết\\s+thúc|đưa\\s+vào|đạt|xây(?:\\s+dựng)?(?=\\s+(?:từ\\s+|thêm\\s+)?\\d))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BOUNDARY = Pattern.compile("[;:]\\s|[.](?:\\s|$)");

    private Clauses() {}

    /** Whether the clause around a range of characters has such a word. */
    static boolean asksForCompletion(String text, int start, int end) {
        return COMPLETION.matcher(around(text, start, end)).find();
    }

    private static String around(String text, int start, int end) {
        var before = BOUNDARY.matcher(text).region(0, start);
        int from = 0;
        while (before.find()) {
            from = before.end();
        }
        var after = BOUNDARY.matcher(text).region(end, text.length());
        return text.substring(from, after.find() ? after.start() : text.length());
    }
}
