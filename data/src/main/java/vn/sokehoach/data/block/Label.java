package vn.sokehoach.data.block;

import java.util.regex.Pattern;

/** What a paragraph may begin with: a bullet, a number, a letter, a Roman number, the word for an appendix or part. */
public final class Label {
    private static final String BULLET = "[-–—+•*●▪◦·○➢✓](?=\\s|\\p{L}|[“\"(])";
    private static final String NUMBER =
            "\\d{1,2}\\p{Ll}?(?:\\.\\d{1,2}){0,3}[.)](?=\\s|\\p{L})|\\d{1,2}(?:\\.\\d{1,2}){1,3}(?=\\s)";
    private static final String LETTER = "\\p{Ll}\\d?\\)|[a-zđ]\\.(?=\\s\\p{Lu})|[A-HĐ]\\.(?=\\s+\\p{Lu})";
    private static final String ROMAN = "[IVXL]{1,6}[.)](?=\\s|\\p{L})";
    private static final String WORD =
            "(?iu:phụ lục|chương|phần|mục)\\s+[\\dIVX]+\\b|(?iu:phần\\s+thứ\\s)|Điều\\s+\\d+\\b";
    private static final Pattern ANY = Pattern
            .compile("(?:" + BULLET + "|" + NUMBER + "|" + LETTER + "|" + ROMAN + "|" + WORD + ").*", Pattern.DOTALL);
    private static final Pattern ALONE = Pattern
            .compile("(?:[-–—+•*●▪◦·○➢✓]|\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]|\\p{Ll}\\d?\\)|[IVXL]{1,6}[.)])");
    private static final Pattern REST_OF_NUMBER = Pattern.compile("[-/][A-ZĐ][\\p{L}\\d]*[-/]?.*", Pattern.DOTALL);

    private static final Pattern FIRM = Pattern.compile(
            "(?:\\p{Ll}\\)|\\d{1,2}\\p{Ll}?\\.|[1-9]\\d?(?:\\.[1-9]\\d?){1,3}\\.?|[IVX]{1,5}\\.)\\s+\\p{Lu}.*",
            Pattern.DOTALL);

    private Label() {}

    /** Whether a paragraph begins with one. */
    public static boolean begins(String words) {
        return ANY.matcher(words).matches();
    }

    /** Whether a number or letter stands here as only at the beginning of a paragraph: "a) Sở", "2. Mở rộng". */
    public static boolean isFirm(String words) {
        return FIRM.matcher(words).matches();
    }

    /** Whether this is a label and nothing else, as before a TAB. */
    public static boolean isAlone(String words) {
        return ALONE.matcher(words.strip()).matches();
    }

    /** Whether a line goes on with a document's number that the line before began: "24" + "-NQ/TW". */
    public static boolean continuesNumber(String before, String words) {
        boolean digit = !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
        return digit && REST_OF_NUMBER.matcher(words).matches();
    }
}
