package vn.sokehoach.data.text;

import java.util.List;
import vn.sokehoach.data.block.Label;

/**
 * The width at which a text was wrapped.
 *
 * @param characters the length that one line in ten reaches; 0 where the text is not wrapped
 */
record LineWidth(int characters) {
    private static final double FULL = 0.72;
    private static final double SMALL_BEGINNINGS = 0.25;
    private static final int LONGEST = 160;
    private static final int SHORTEST = 40;

    /** A text is wrapped where many lines go on, in the middle of a sentence, from a long line before. */
    static LineWidth of(List<Line> lines) {
        int pairs = 0;
        int small = 0;
        for (int at = 1; at < lines.size(); at++) {
            String before = lines.get(at - 1).words();
            String words = lines.get(at).words();
            if (before.length() >= SHORTEST && !words.isEmpty()) {
                pairs++;
                small += before.length() <= LONGEST && Character.isLowerCase(words.codePointAt(0))
                        && !Label.begins(words) ? 1 : 0;
            }
        }
        boolean wrapped = small >= 2 && small >= pairs * SMALL_BEGINNINGS;
        return new LineWidth(wrapped ? usual(lines) : 0);
    }

    private static int usual(List<Line> lines) {
        int[] lengths = lines.stream()
                .mapToInt(line -> line.words().length())
                .filter(length -> length >= SHORTEST && length <= LONGEST)
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
    }

    boolean isWrapped() {
        return characters > 0;
    }

    /** Whether a line is so long that the break after it was not meant: the next word would hardly have fitted. */
    boolean isFull(String line, String next) {
        int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return line.length() + 1 + word >= characters * FULL;
    }
}
