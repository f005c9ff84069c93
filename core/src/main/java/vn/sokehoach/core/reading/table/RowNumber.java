package vn.sokehoach.core.reading.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number cell of a body row and what it tells of the row's level. */
final class RowNumber {

    private static final Pattern GROUP = Pattern.compile("^([IVXLC]{1,6}|[A-HĐ])[.)/]?$");
    private static final Pattern NUMBERED =
            Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,3})*\\p{Ll}?|\\p{Ll}{1,2}|\\(?\\d+\\)?)[.)]?$");
    private static final Pattern GROUP_LINE =
            Pattern.compile("^([IVXLC]{1,6}|[A-HĐ]|\\d{1,2})[.)/]\\s+(.+)$", Pattern.DOTALL);

    private RowNumber() {}

    /** The printed number without its full stop; "" for a cell without a number (empty, or a dash). */
    static String of(String cell) {
        String text = cell.strip();
        if (GROUP.matcher(text).matches() || NUMBERED.matcher(text).matches()) {
            return text.replaceAll("[.)/]+$", "");
        }
        return text.matches("[-–+•*]?") ? "" : text;
    }

    static boolean isGroup(String cell) {
        return GROUP.matcher(cell.strip()).matches();
    }

    /** A group row printed in one cell ("II. Title"): its number and title; no match for another text. */
    static Matcher groupLine(String text) {
        return GROUP_LINE.matcher(text);
    }
}
