package vn.sokehoach.core.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A printed label as a place in its series: "d" is the fourth letter, "IV" the fourth Roman number, "3.2" the second of "3.".
 *
 * @param series what labels have in common that follow one another
 * @param place  from 1
 * @param suffix the letter of a number put in between ("7a"); "" without one
 */
public record Ordinal(String series, int place, String suffix) {

    /**
     * Points in their order: a b c d đ e g h i k ... (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.5), and among them the
     * letters that the decree leaves out but documents and Word use.
     */
    private static final String LETTERS = "abcdđefghijklmnopqrstuvwxyz";
    /** Letters that may be left out without a gap. */
    private static final Set<Integer> FREE =
            Set.of(place("f"), place("j"), place("w"), place("z"));
    private static final Pattern NUMBER = Pattern.compile("((?:\\d{1,3}\\.)*)(\\d{1,4})(\\p{Ll}?)");
    private static final Pattern ROMAN = Pattern.compile("([IVXLC]{1,7}|[ivxlc]{1,7})");
    private static final List<String> TENS = List.of("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc");
    private static final List<String> ONES = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

    /**
     * Reads a label as printed, without bracket and full stop.
     *
     * @param roman whether letters that can be Roman numbers are
     * @return empty for words and what is no label
     */
    public static Optional<Ordinal> of(String label, boolean roman) {
        Matcher number = NUMBER.matcher(label);
        if (number.matches()) {
            return Optional.of(new Ordinal(number.group(1) + "1", Integer.parseInt(number.group(2)), number.group(3)));
        }
        String small = label.toLowerCase(Locale.ROOT);
        String letterCase = small.equals(label) ? "small" : "capital";
        if (roman && ROMAN.matcher(label).matches()) {
            int value = romanValue(small);
            return value == 0 ? Optional.empty() : Optional.of(new Ordinal("Roman " + letterCase, value, ""));
        }
        return small.length() == 1 && LETTERS.contains(small)
                ? Optional.of(new Ordinal(letterCase, place(small), ""))
                : Optional.empty();
    }

    /** The letter of a point at a place, from 1, in the alphabet of the decree; empty behind its last letter. */
    public static Optional<String> letter(int place) {
        return letter(place, each -> !FREE.contains(each));
    }

    /** The same with the letter f in its place, which the decree leaves out and documents use; empty behind the last letter. */
    public static Optional<String> letterWithF(int place) {
        return letter(place, each -> !FREE.contains(each) || each == place("f"));
    }

    private static Optional<String> letter(int place, IntPredicate used) {
        return IntStream.rangeClosed(1, LETTERS.length())
                .filter(used)
                .skip(Math.max(0, place - 1L))
                .mapToObj(each -> LETTERS.substring(each - 1, each))
                .findFirst();
    }

    /** The capital Roman number of a value from 1 to 99; empty for any other. */
    public static Optional<String> roman(int value) {
        return value < 1 || value > 99 ? Optional.empty()
                : Optional.of((TENS.get(value / 10) + ONES.get(value % 10)).toUpperCase(Locale.ROOT));
    }

    /** Whether these labels count in Roman numbers: all of them can, and they begin so or one has several digits. */
    public static boolean areRoman(List<String> labels) {
        List<String> letters = labels.stream().filter(label -> !label.matches(".*\\d.*")).toList();
        return !letters.isEmpty() && letters.stream().allMatch(label -> ROMAN.matcher(label).matches())
                && (letters.getFirst().equalsIgnoreCase("i") || letters.stream().anyMatch(label -> label.length() > 1));
    }

    /** Whether a series begins here. */
    public boolean isFirst() {
        return place == 1;
    }

    /**
     * How much is left out between the place before and this one.
     *
     * @param strict whether the document uses the letter đ, so that it may not be left out
     */
    public long skippedFrom(int before, boolean strict) {
        return IntStream.range(before + 1, place).filter(between -> !isFree(between, strict)).count();
    }

    private boolean isFree(int between, boolean strict) {
        boolean letters = series.equals("small") || series.equals("capital");
        return letters && (FREE.contains(between) || !strict && between == place("đ"));
    }

    private static int place(String letter) {
        return LETTERS.indexOf(letter) + 1;
    }

    /** The value of a Roman number in its proper spelling up to 99; 0 for any other letters. */
    private static int romanValue(String small) {
        return IntStream.range(1, 100)
                .filter(value -> (TENS.get(value / 10) + ONES.get(value % 10)).equals(small))
                .findFirst()
                .orElse(0);
    }
}
