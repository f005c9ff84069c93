package vn.sokehoach.data.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Mends the head and the signature of a text in which two columns of a page stand side by side in one line, parted by
 * blanks, or in which the set phrases of an official head are broken over lines.
 */
final class BrokenHeads {
    private static final List<String> PHRASES =
            List.of("Độc lập - Tự do - Hạnh phúc", "ỦY BAN NHÂN DÂN", "UỶ BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN",
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                    "Số:");
    private static final Pattern AUTHORITY = Pattern.compile("^(?:TM|KT|TL|TUQ)\\.\\s*");
    private static final Pattern PLACE = Pattern.compile("(?:TP\\.?\\s*)?\\p{Lu}\\p{Ll}*(?:\\s\\p{Lu}\\p{Ll}*)?");
    private static final Pattern REST_OF_PLACE = Pattern.compile("(?:\\p{Lu}\\p{Ll}+\\s?)+,\\s*ngày.*");
    private static final Pattern DATE_LINE = Pattern.compile("(?:\\p{Lu}\\p{Ll}+\\s?){1,4},\\s*ngày(?:\\s+\\d{1,2})?");
    private static final Pattern GAP = Pattern.compile("(?<=\\S) {4,}(?=\\S)");
    private static final Pattern BLANK_LEFT = Pattern.compile("(?iu).*(?:số|ngày|tháng|năm|số\\s*:)$");
    private static final Pattern BLANK_RIGHT = Pattern.compile("(?iu)(?:/|tháng|năm|-\\p{Lu}).*");

    private BrokenHeads() {}

    /** The same lines, a set phrase that was broken on one line. */
    static List<Line> mended(List<Line> lines) {
        List<Line> mended = new ArrayList<>();
        for (Line line : lines) {
            String words = line.words();
            Line before = mended.isEmpty() ? null : mended.getLast();
            if (before != null && !words.isEmpty() && goOn(before.words(), words)) {
                mended.set(mended.size() - 1, before.withText(before.words() + " " + words));
            } else {
                mended.add(line);
            }
        }
        return mended;
    }

    private static boolean goOn(String before, String next) {
        Matcher authority = AUTHORITY.matcher(before);
        String begun = authority.find() ? before.substring(authority.end()) : before;
        String both = begun + " " + next;
        boolean phrase = !begun.isEmpty() && PHRASES.stream()
                .anyMatch(whole -> whole.startsWith(begun + " ")
                        && (both.startsWith(whole) || whole.startsWith(both + " ")));
        return phrase || before.equals("Số:") && next.matches("\\d{1,5}\\s*[/-].*")
                || PLACE.matcher(before).matches() && REST_OF_PLACE.matcher(next).matches()
                || DATE_LINE.matcher(before).matches() && next.matches("(?:\\d{1,2} )?tháng\\s.*");
    }

    /** The texts that stand side by side in a line, a gap left blank for a number or a day aside. */
    static Stream<Line> columns(Line line) {
        List<Line> pieces = new ArrayList<>();
        String words = line.words();
        Matcher gap = GAP.matcher(words);
        int from = 0;
        while (gap.find()) {
            String left = words.substring(from, gap.start());
            String right = words.substring(gap.end());
            if (!BLANK_LEFT.matcher(left).matches() && !BLANK_RIGHT.matcher(right).matches()) {
                pieces.add(line.withText(left));
                from = gap.end();
            }
        }
        pieces.add(from == 0 ? line : line.withText(words.substring(from)));
        return pieces.stream();
    }
}
