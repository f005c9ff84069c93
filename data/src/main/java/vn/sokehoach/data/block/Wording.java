package vn.sokehoach.data.block;

import java.util.regex.Pattern;

/** What the first and the last words of a text tell of whether it goes on: small letters, signs, words that never end. */
public final class Wording {
    private static final Pattern ENDED = Pattern.compile("(?s).*[.;:!?…][”\"’')\\]]*");
    private static final Pattern HANGS = Pattern.compile("(?s).*(?:[\\p{L}\\d)”\"],|[\\s(](?:của|và|với|các|cho|về|theo"
            + "|tại|từ|đến|bằng|ngày|tháng|năm|số|những|là|do|để|phối|chủ))");
    private static final Pattern SIGN = Pattern.compile("(?s)[.,;:)](?!\\.).*");
    private static final int END = 24;
    private static final int FEW_LETTERS = 6;

    private Wording() {}

    /** Whether the first letter is a small one. */
    public static boolean beginsSmall(String words) {
        return words.codePoints().filter(Character::isLetterOrDigit).limit(1).allMatch(Character::isLowerCase);
    }

    /** Whether it begins with a sign that stands behind a word. */
    public static boolean beginsWithSign(String words) {
        return SIGN.matcher(words).matches();
    }

    /** Whether it ends as a sentence or a part of one ends. */
    public static boolean isEnded(CharSequence words) {
        return ENDED.matcher(end(words)).matches();
    }

    /** Whether it ends in a word or sign behind which no paragraph ends. */
    public static boolean hangs(CharSequence words) {
        return HANGS.matcher(end(words)).matches();
    }

    /** Whether it ends in a colon, behind which mostly a list or a text of its own begins. */
    public static boolean announces(CharSequence words) {
        return words.length() > 0 && words.charAt(words.length() - 1) == ':';
    }

    /** Whether it is a title in capitals: letters enough, none of them small. */
    public static boolean isCapitals(CharSequence words) {
        long letters = words.chars().filter(Character::isLetter).count();
        return letters >= FEW_LETTERS && words.chars().noneMatch(Character::isLowerCase);
    }

    /** Its last characters: enough to tell how it ends, however long it has grown. */
    static String end(CharSequence words) {
        return words.subSequence(Math.max(0, words.length() - END), words.length()).toString();
    }
}
