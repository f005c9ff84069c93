package vn.sokehoach.data.block;

import java.util.List;

/**
 * The width at which a text was wrapped.
 *
 * @param characters the length that one line in ten reaches; 0 where the text is not wrapped
 */
public record LineWidth(int characters) {
    private static final double FULL = 0.72;
    private static final double FILLED = 0.85;
    private static final double SMALL_BEGINNINGS = 0.25;
    private static final int LONGEST = 160;
    private static final int SHORTEST = 40;

    /** A text is wrapped where many lines go on, in the middle of a sentence, from a long line before. */
    public static LineWidth of(List<String> lines) {
        int pairs = 0;
        int small = 0;
        for (int at = 1; at < lines.size(); at++) {
            String before = lines.get(at - 1);
            String words = lines.get(at);
            if (before.length() >= SHORTEST && !words.isEmpty()) {
                pairs++;
                small += before.length() <= LONGEST && Character.isLowerCase(words.codePointAt(0))
                        && !Label.begins(words) ? 1 : 0;
            }
        }
        boolean wrapped = small >= 2 && small >= pairs * SMALL_BEGINNINGS;
        return wrapped ? usual(lines) : new LineWidth(0);
    }

    /** The width of lines that are known to be wrapped. */
    public static LineWidth usual(List<String> lines) {
        int[] lengths = lines.stream()
                .mapToInt(String::length)
                .filter(length -> length >= SHORTEST && length <= LONGEST)
                .sorted()
                .toArray();
        return new LineWidth(lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10]);
    }

    /** Whether there is one. */
    public boolean isWrapped() {
        return characters > 0;
    }

    /** Whether a line is nearly as long as the longest: the same question where nothing else tells. */
    public boolean isFilled(String line, String next) {
        return reaches(line, next, FILLED);
    }

    /** Whether a line is so long that the break after it was not meant: the next word would hardly have fitted. */
    public boolean isFull(String line, String next) {
        return reaches(line, next, FULL);
    }

    private boolean reaches(String line, String next, double share) {
        int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return line.length() + 1 + word >= characters * share;
    }
}
